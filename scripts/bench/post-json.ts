import { Agent, request } from 'node:http';

/** Posts JSON over connections that are kept; the answer, parsed. The same for everything that is compared. */
export function createPoster(address: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  function post(path: string, body: object, token?: string): Promise<unknown> {
    const bytes = Buffer.from(JSON.stringify(body));
    const headers = {
      'content-type': 'application/json',
      'content-length': bytes.length,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${address}${path}`, { method: 'POST', agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (answer.statusCode === 200) resolve(JSON.parse(text));
          else reject(new Error(`${path} answered ${answer.statusCode}: ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(bytes);
    });
  }
  return { post, close: () => agent.destroy() };
}

export type Poster = ReturnType<typeof createPoster>;
