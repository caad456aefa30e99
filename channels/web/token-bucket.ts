import type { Clock } from '../../domain/moment.ts';

export interface Rate {
  /** How many at once. */
  burst: number;
  /** How long until there is one more. */
  secondsEach: number;
}

/** Seconds to wait; 0 when it may go ahead, which is then counted. */
export type TakeTurn = (key: string) => number;

const mostKeys = 10_000;

/** A bucket for each key; those unused longest are forgotten when there are very many. */
export function createTokenBuckets({ burst, secondsEach }: Rate, clock: Clock): TakeTurn {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const now = clock.now() / 1000;
    const before = buckets.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, before.left + Math.max(0, now - before.at) / secondsEach);
    buckets.delete(key);
    buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    const [longestUnused] = buckets.keys();
    if (buckets.size > mostKeys && longestUnused !== undefined) buckets.delete(longestUnused);
    return left >= 1 ? 0 : Math.ceil((1 - left) * secondsEach);
  };
}
