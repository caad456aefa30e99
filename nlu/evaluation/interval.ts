const { sqrt } = Math;

/** Standard deviations that leave out one case in twenty. */
const deviations = 1.96;

/** Between which shares the truth lies in 95 of 100 such measurements, 0 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The interval of a share of counted cases, by Wilson's score: it holds near 0 and 1 too, and for few cases. */
export function intervalOf(share: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1 };
  const square = deviations ** 2;
  const middle = (share + square / (2 * count)) / (1 + square / count);
  const half = (deviations / (1 + square / count)) * sqrt((share * (1 - share)) / count + square / (4 * count ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
