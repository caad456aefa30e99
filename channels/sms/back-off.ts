const shortestMilliseconds = 2_000;
const longestMilliseconds = 10 * 60_000;

/**
 * How long to wait after so many failures, twice as long each time: between half of it and all of it by chance, so that
 * what failed together does not come back together. `random` is from 0 up to 1.
 */
export function backOffMilliseconds(failures: number, random: number): number {
  const longest = Math.min(shortestMilliseconds * 2 ** failures, longestMilliseconds);
  return Math.round(longest * (1 + random) * 0.5);
}
