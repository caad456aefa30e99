import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';

export interface NameMeasure {
  folded: string;
  letters: number;
}

const longestName = 40;

/** Which letters a name has, a bit for each. One typing error changes at most two of them. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let index = 0; index < folded.length; index += 1) letters |= 1 << (folded.charCodeAt(index) & 31);
  return letters;
}

export function measureNames(names: Iterable<string>): NameMeasure[] {
  return [...names].map((folded) => ({ folded, letters: lettersOf(folded) }));
}

/** How many typing errors a name may have: short names are too close to each other and to ordinary words. */
function errorsAllowed(letterCount: number): number {
  if (letterCount < 4) return 0;
  return letterCount > 8 ? 2 : 1;
}

/** The folded names with the fewest typing errors in between; of several, those that begin alike. */
export function nearlySpelled(measures: readonly NameMeasure[], folded: string): string[] {
  if (folded.length > longestName) return [];
  const letters = lettersOf(folded);
  let allowed = errorsAllowed(folded.length);
  let nearest: string[] = [];
  for (const name of measures) {
    if (Math.abs(name.folded.length - folded.length) > allowed) continue;
    if (bitCount(name.letters ^ letters) > 2 * allowed) continue;
    if (name.folded.length < 5 && !onlySwapped(name, folded, letters)) continue;
    if (errorsAllowed(name.folded.length) < 1) continue;
    const errors = DamerauLevenshteinDistance(folded, name.folded, { restricted: true });
    if (errors === 0 || errors > allowed) continue;
    if (errors < allowed) [allowed, nearest] = [errors, []];
    nearest.push(name.folded);
  }
  const alike = nearest.filter((name) => name[0] === folded[0]);
  return alike.length > 0 ? alike : nearest;
}

/** A name of four letters is recognised only with its own letters in the wrong order: `olso`. */
function onlySwapped(name: NameMeasure, folded: string, letters: number): boolean {
  return name.folded.length === folded.length && name.letters === letters;
}

function bitCount(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
