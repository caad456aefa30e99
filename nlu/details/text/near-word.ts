/** Whether two words differ by one typing error: a letter missing, added, changed, or two in the wrong order. */
export function isOneErrorApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let fromEnd = 0;
  while (
    fromEnd < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - fromEnd] === other[other.length - 1 - fromEnd]
  ) {
    fromEnd += 1;
  }
  const oneRest = one.slice(start, one.length - fromEnd);
  const otherRest = other.slice(start, other.length - fromEnd);
  if (oneRest.length <= 1 && otherRest.length <= 1) return true;
  return oneRest.length === 2 && otherRest.length === 2 && oneRest[0] === otherRest[1] && oneRest[1] === otherRest[0];
}
