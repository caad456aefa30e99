import type { Attempt } from './attempt.ts';

export interface RetryParts {
  /** Milliseconds that only rise. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 up to, but without, 1. */
  random(): number;
}

interface Patience {
  /** For everything together: the attempts and the waiting between them. */
  limitMilliseconds: number;
  /** Whether a request that may have been carried out may be sent again. */
  harmlessTwice: boolean;
}

const mostAttempts = 3;
const firstPauseMilliseconds = 100;

/**
 * Tries until there is an answer, as often as it is harmless and as long as there is time. What was not carried out for
 * certain may be tried again in any case.
 */
export async function retry<Answer>(
  { now, sleep, random }: RetryParts,
  { limitMilliseconds, harmlessTwice }: Patience,
  attempt: (limitMilliseconds: number) => Promise<Attempt<Answer>>,
): Promise<Attempt<Answer>> {
  const deadline = now() + limitMilliseconds;
  for (let count = 1; ; count += 1) {
    const ended = await attempt(deadline - now());
    if (count === mostAttempts || !mayRepeat(ended, harmlessTwice)) return ended;
    // Jitter spreads the callers that failed together.
    const pause = waitAsked(ended) ?? firstPauseMilliseconds * 2 ** (count - 1) * (0.5 + random());
    if (now() + pause >= deadline) return ended;
    await sleep(pause);
  }
}

function mayRepeat(ended: Attempt<unknown>, harmlessTwice: boolean): boolean {
  switch (ended.kind) {
    case 'answered':
    case 'refused':
      return false;
    case 'busy':
    case 'unreached':
      return true;
    case 'lost':
      return harmlessTwice && ended.because !== 'redirect' && ended.because !== 'too-large';
    default:
      return ended satisfies never;
  }
}

function waitAsked(ended: Attempt<unknown>): number | undefined {
  return ended.kind === 'busy' || ended.kind === 'lost' ? ended.waitMilliseconds : undefined;
}
