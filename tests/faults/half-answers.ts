import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

/** From now on every acknowledgement of a message leaves in two halves; `between` is called when the first has left. */
export function halveAcknowledgements(between: () => void): void {
  subscribe('http.server.response.created', (created) => {
    const response = responseIn(created);
    if (response?.req.method !== 'POST' || !response.req.url?.endsWith('/activities')) return;
    const write = response.write.bind(response);
    Object.assign(response, {
      write(body: Uint8Array) {
        const half = Math.floor(body.length / 2);
        write(body.subarray(0, half));
        while ((response.socket?.writableCorked ?? 0) > 0) response.socket?.uncork();
        between();
        return write(body.subarray(half));
      },
    });
  });
}

function responseIn(created: unknown): ServerResponse | undefined {
  const isHolder = typeof created === 'object' && created !== null && 'response' in created;
  return isHolder && created.response instanceof ServerResponse ? created.response : undefined;
}
