import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What came over the line and went back. */
export interface Exchange {
  path: string;
  asked: unknown;
  status: number;
  /** By lower-case name. */
  headers: Headers;
  answered: unknown;
}

/** What a line does with a request; `forward` has it carried out at the other end. */
export interface Passage {
  request: IncomingMessage;
  response: ServerResponse;
  forward(): Promise<{ status: number; headers: Headers; body: string }>;
}

type Behaviour = (passage: Passage) => Promise<void> | void;

/** A server between a caller and the book: it hands on what it gets, unless it is told to do something else. */
export async function openLine(target: URL) {
  const exchanges: Exchange[] = [];
  let behaviour: { path: string; behave: Behaviour } | undefined;
  const arrived: string[] = [];

  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    arrived.push(path);
    const sent = await textOf(request);
    const forward = async () => {
      const answer = await fetch(new URL(path.slice(1), target), {
        method: request.method ?? 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: request.headers.authorization ?? '' },
        body: sent,
      });
      const body = await answer.text();
      const { status, headers } = answer;
      exchanges.push({ path, asked: JSON.parse(sent), status, headers, answered: JSON.parse(body) });
      return { status, headers, body };
    };
    if (behaviour !== undefined && path === `/${behaviour.path}`)
      return behaviour.behave({ request, response, forward });
    const answer = await forward().catch(() => undefined);
    // With nobody at the other end it breaks off here, too.
    if (answer === undefined) return void request.socket.destroy();
    const { status, headers, body } = answer;
    // Not `writeHead(…).end(…)`: restify replaces the first for all servers of a process, and its own returns nothing.
    response.writeHead(status, { 'Content-Type': headers.get('content-type') ?? '' });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port');

  return {
    base: new URL(`http://127.0.0.1:${address.port}/`),
    exchanges,
    /** The addresses that were asked for, one after the other. */
    arrived,
    /** From now on at that address; nothing else is changed. */
    behave(path: string, behave: Behaviour) {
      behaviour = { path, behave };
    },
    recover() {
      behaviour = undefined;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
