export interface Spread {
  p50: number;
  p99: number;
  max: number;
}

/** How the values spread, to a thousandth. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

export function median(values: readonly number[]): number {
  return spreadOf(values).p50;
}

/** To a thousandth. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
