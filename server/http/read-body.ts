import type { IncomingMessage } from 'node:http';

type ReadBody = { kind: 'whole'; raw: Buffer } | { kind: 'too-large' } | { kind: 'aborted' };

/**
 * Reads at most `limitBytes`. Somewhat more is read on and thrown away, so that the sender is still there to hear the
 * refusal; a sender of more than `patienceBytes` is not waited for.
 */
export function readBody(request: IncomingMessage, limitBytes: number, patienceBytes: number): Promise<ReadBody> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let length = 0;
    const settle = (result: ReadBody) => {
      request.off('data', take).off('end', end).off('close', abort).off('error', abort);
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limitBytes) chunks.push(chunk);
      else chunks = [];
      if (length > patienceBytes) settle({ kind: 'too-large' });
    };
    const end = () =>
      settle(length > limitBytes ? { kind: 'too-large' } : { kind: 'whole', raw: Buffer.concat(chunks) });
    const abort = () => settle({ kind: 'aborted' });
    request.on('data', take).on('end', end).on('close', abort).on('error', abort);
  });
}
