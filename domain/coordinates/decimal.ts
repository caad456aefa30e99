/** A number with decimals, with a comma or a point. */
export function decimal(written: string): number {
  return Number(written.replace(',', '.').replace('−', '-'));
}
