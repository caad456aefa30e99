import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

/**
 * From now on every answer to a request that is posted to an address with that ending leaves in two halves; `between` is
 * called when the first has left.
 */
export function halveAnswers(ending: string, between: () => void): void {
  subscribe('http.server.response.created', (created) => {
    const response = answerIn(created, ending);
    if (response === undefined) return;
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

/** From now on `then` is called whenever such an answer has left as a whole. */
export function whenAnswered(ending: string, then: () => void): void {
  subscribe('http.server.response.finish', (finished) => {
    if (answerIn(finished, ending) !== undefined) then();
  });
}

function answerIn(holder: unknown, ending: string): ServerResponse | undefined {
  const isHolder = typeof holder === 'object' && holder !== null && 'response' in holder;
  if (!isHolder || !(holder.response instanceof ServerResponse)) return undefined;
  const { req: request } = holder.response;
  return request.method === 'POST' && request.url?.endsWith(ending) ? holder.response : undefined;
}
