import { z } from 'zod';
import type { Attempt } from './attempt.ts';
import type { Breaker } from './breaker.ts';
import type { Operation } from './operation.ts';
import { type RetryParts, retry } from './retry.ts';
import { send } from './send.ts';

export interface CallParts extends RetryParts {
  /** Fixed; paths are put behind it. */
  base: URL;
  token: string | undefined;
  mostReplyBytes: number;
  /** Aborts after so long, `AbortSignal.timeout`. */
  timeLimit(milliseconds: number): AbortSignal;
  breaker: Breaker;
  /** Told how every call ended: its path and the end's kind, nothing about anybody. */
  ended(path: string, how: string): void;
}

interface Conditions<Request, Reply> {
  limitMilliseconds: number;
  harmlessTwice: boolean;
  /** Whether a well-formed reply is about what was asked. */
  fits(request: Request, reply: Reply): boolean;
}

export type Called<Reply> =
  | { kind: 'answered'; reply: Reply }
  | { kind: 'refused'; code: string }
  /** Nothing was carried out. */
  | { kind: 'not-done' }
  /** It may have been carried out. */
  | { kind: 'lost' };

/** Asks the book over the network, within the limit and through the breaker. */
export async function call<Request, Reply>(
  parts: CallParts,
  { path, request: requestSchema, reply: replySchema }: Operation<Request, Reply>,
  request: Request,
  { limitMilliseconds, harmlessTwice, fits }: Conditions<Request, Reply>,
): Promise<Called<Reply>> {
  const { base, token, mostReplyBytes: mostBytes, breaker, ended } = parts;
  const body = JSON.stringify(z.encode(requestSchema, request));
  if (!breaker.admits()) {
    ended(path, 'not-called');
    return { kind: 'not-done' };
  }
  const address = new URL(path, base);
  const last = await retry(parts, { limitMilliseconds, harmlessTwice }, async (limit): Promise<Attempt<Reply>> => {
    const signal = parts.timeLimit(Math.max(1, Math.ceil(limit)));
    const attempt = await send({ address, token, body, signal, mostBytes });
    if (attempt.kind !== 'answered') return attempt;
    const read = z.safeDecode(replySchema, attempt.answer);
    const isSense = read.success && fits(request, read.data);
    return isSense ? { kind: 'answered', answer: read.data } : { kind: 'lost', because: 'nonsense' };
  });
  ended(path, last.kind === 'lost' ? last.because : last.kind);
  if (last.kind === 'answered' || last.kind === 'refused') breaker.answered();
  else breaker.failed(last.kind === 'unreached' ? undefined : last.waitMilliseconds);
  return calledOf(last);
}

function calledOf<Reply>(last: Attempt<Reply>): Called<Reply> {
  switch (last.kind) {
    case 'answered':
      return { kind: 'answered', reply: last.answer };
    case 'refused':
      return { kind: 'refused', code: last.code };
    case 'busy':
    case 'unreached':
      return { kind: 'not-done' };
    case 'lost':
      return { kind: 'lost' };
    default:
      return last satisfies never;
  }
}
