import * as z from 'zod/mini';

const refusalSchema = z.object({ error: z.object({ code: z.string() }) });

/** How a request ended, as far as a conversation is concerned. */
export type Reply =
  | { kind: 'ok'; body: unknown }
  /** The token is no longer, or was never, good for this. */
  | { kind: 'expired' }
  /** There is no such conversation. */
  | { kind: 'gone' }
  /** Asking again will not help. */
  | { kind: 'refused' }
  /** Nobody answered, or not now; with the server's own word for why, where it has one. */
  | { kind: 'unreachable'; code?: string };

export interface Question {
  method: 'GET' | 'POST';
  token?: string;
  body?: unknown;
}

const patienceMilliseconds = 20_000;

/** Asks our server; never throws. */
export async function ask(address: string, { method, token, body }: Question): Promise<Reply> {
  const headers = new Headers({ accept: 'application/json' });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  try {
    const response = await fetch(address, {
      method,
      headers,
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMilliseconds),
      ...sent,
    });
    if (response.ok) return { kind: 'ok', body: await response.json() };
    const kind = meaningOf(response.status);
    return kind === 'unreachable' ? { kind, code: await codeIn(response) } : { kind };
  } catch {
    return { kind: 'unreachable' };
  }
}

async function codeIn(response: Response): Promise<string> {
  return refusalSchema.parse(await response.json()).error.code;
}

function meaningOf(status: number): 'expired' | 'gone' | 'refused' | 'unreachable' {
  if (status === 401 || status === 403) return 'expired';
  if (status === 404) return 'gone';
  return status >= 500 || status === 408 || status === 429 ? 'unreachable' : 'refused';
}
