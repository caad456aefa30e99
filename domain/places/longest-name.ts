import { placesNamed } from './name-index.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import type { Word } from './words-of.ts';

const longestNameWords = 4;

/** The places of the longest name that begins at this word, and of how many words it is. */
export function longestName(
  places: Places,
  words: readonly Word[],
  from: number,
): { called: readonly Place[]; count: number } {
  for (let count = Math.min(longestNameWords, words.length - from); count > 0; count -= 1) {
    const called = placesWritten(places, words.slice(from, from + count));
    if (called.length > 0) return { called, count };
  }
  return { called: [], count: 0 };
}

/** The places of a name that ends before this word. */
export function nameEndsAt(places: Places, words: readonly Word[], end: number): readonly Place[] {
  for (let count = Math.min(longestNameWords, end); count > 0; count -= 1) {
    const called = placesWritten(places, words.slice(end - count, end));
    if (called.length > 0) return called;
  }
  return [];
}

function placesWritten(places: Places, name: readonly Word[]): Place[] {
  return placesNamed(places.names, name.map(({ written }) => written).join(' '));
}
