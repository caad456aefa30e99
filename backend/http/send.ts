import { z } from 'zod';
import type { Attempt } from './attempt.ts';
import { readBody } from './read-body.ts';
import { waitAskedFor } from './retry-after.ts';

/** One request as it goes out. */
interface Outgoing {
  address: URL;
  token: string | undefined;
  body: string;
  /** Aborts when the time for it is up. */
  signal: AbortSignal;
  mostBytes: number;
}

/** Sends a request once, to that address and no other, and says how it ended. Rejects never. */
export async function send(outgoing: Outgoing): Promise<Attempt<unknown>> {
  const { signal } = outgoing;
  try {
    const response = await fetch(outgoing.address, {
      method: 'POST',
      headers: headersFor(outgoing),
      body: outgoing.body,
      redirect: 'manual',
      signal,
    });
    return await read(response, outgoing.mostBytes);
  } catch (error) {
    if (signal.aborted) return { kind: 'lost', because: 'no-answer-in-time' };
    return neverConnected(error) ? { kind: 'unreached' } : { kind: 'lost', because: 'connection' };
  }
}

function headersFor({ token }: Outgoing): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    // A compressed reply could be small on the way and enormous here.
    'Accept-Encoding': 'identity',
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
}

async function read(response: Response, mostBytes: number): Promise<Attempt<unknown>> {
  const { status, headers } = response;
  if (status >= 300 && status < 400) return discard(response, { kind: 'lost', because: 'redirect' });
  if (status === 429) return discard(response, { kind: 'busy', waitMilliseconds: waitAskedFor(headers) });
  if (status >= 500) {
    return discard(response, { kind: 'lost', because: 'server-error', waitMilliseconds: waitAskedFor(headers) });
  }
  const body = await readBody(response, mostBytes);
  if (status >= 400) return { kind: 'refused', status, code: body.kind === 'json' ? codeIn(body.value) : '' };
  if (body.kind !== 'json') return { kind: 'lost', because: body.kind };
  return status === 200 ? { kind: 'answered', answer: body.value } : { kind: 'lost', because: 'nonsense' };
}

async function discard(response: Response, attempt: Attempt<unknown>): Promise<Attempt<unknown>> {
  await response.body?.cancel();
  return attempt;
}

const refusalSchema = z.object({ error: z.object({ code: z.string() }) });

function codeIn(value: unknown): string {
  const refusal = refusalSchema.safeParse(value);
  return refusal.success ? refusal.data.error.code : '';
}

/** Failures of a connection that never came to be; after any other the request may have arrived. */
const beforeConnecting = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverConnected(error: unknown): boolean {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && beforeConnecting.has(code);
}
