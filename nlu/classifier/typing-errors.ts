/**
 * Letters missing, added, changed or swapped with their neighbour between two words, or `most + 1` where it is more.
 * For a `most` of 2 it compares the words at most some twenty times from where they part, for 3 some eighty.
 */
export function errorsBetween(first: string, second: string, most: number): number {
  for (let errors = 0; errors <= most; errors += 1) if (isWithin(first, 0, second, 0, errors)) return errors;
  return most + 1;
}

function isWithin(first: string, firstFrom: number, second: string, secondFrom: number, errors: number): boolean {
  let [left, right] = [firstFrom, secondFrom];
  while (left < first.length && first.charCodeAt(left) === second.charCodeAt(right)) {
    left += 1;
    right += 1;
  }
  if (left >= first.length && right >= second.length) return true;
  if (errors === 0) return false;
  return (
    isWithin(first, left + 1, second, right + 1, errors - 1) ||
    isWithin(first, left + 1, second, right, errors - 1) ||
    isWithin(first, left, second, right + 1, errors - 1) ||
    (isSwapped(first, left, second, right) && isWithin(first, left + 2, second, right + 2, errors - 1))
  );
}

function isSwapped(first: string, left: number, second: string, right: number): boolean {
  return first[left] !== undefined && first[left] === second[right + 1] && first[left + 1] === second[right];
}
