import { createTypingCost } from './typing-cost.ts';
import { errorsBetween } from './typing-errors.ts';
import type { WordCounts } from './word-counts.ts';

const { abs, imul, log } = Math;

/** A known word, by its number, that may have been meant, and how unlikely that slip of the fingers is. */
export interface NearWord {
  word: number;
  cost: number;
}

/** The known words within so many typing errors of what was typed, the likeliest first. */
export type FindNearWords = (typed: string, errors: number) => NearWord[];

/** Known words of one length, with the letters each has. */
interface WordsOfLength {
  words: readonly string[];
  numbers: Int32Array;
  letters: Int32Array;
}

const lettersOnly = /^[\p{L}\p{M}]+$/u;
const mostFound = 8;
const mostErrors = 3;

/** Finds words near to one of at most `longest` letters. */
export function createNearWords({ words, counts }: WordCounts, longest: number): FindNearWords {
  const byLength = groupByLength(words);
  const typingCost = createTypingCost(longest + mostErrors);
  return (typed, errors) => {
    const found: (NearWord & { unlikelihood: number })[] = [];
    for (let difference = -errors; difference <= errors; difference += 1) {
      const group = byLength.get(typed.length + difference);
      if (group === undefined) continue;
      for (const at of placesNear(group, typed, errors)) {
        const word = group.numbers[at] ?? 0;
        const cost = typingCost(typed, group.words[at] ?? '');
        found.push({ word, cost, unlikelihood: cost - log(counts[word] ?? 1) });
      }
    }
    return found.sort((one, other) => one.unlikelihood - other.unlikelihood).slice(0, mostFound);
  };
}

/** Where in the group the words stand that are within so many errors. */
function placesNear({ words, letters }: WordsOfLength, typed: string, errors: number): number[] {
  const places: number[] = [];
  const typedLetters = lettersOf(typed);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    // A letter more or less is one letter off, a changed one two.
    const off = bitCount((letters[at] ?? 0) ^ typedLetters) + abs(word.length - typed.length);
    if (off > 2 * errors) continue;
    const most = sharesAnEnd(typed, word) ? errors : 1;
    if (off <= 2 * most && word !== typed && errorsBetween(typed, word, most) <= most) places.push(at);
  }
  return places;
}

/** Two slips seldom hit both the first letter and the last. */
function sharesAnEnd(typed: string, word: string): boolean {
  return typed.at(0) === word.at(0) || typed.at(-1) === word.at(-1);
}

function groupByLength(words: readonly string[]): Map<number, WordsOfLength> {
  const numbered = words.map((word, number) => ({ word, number })).filter(({ word }) => lettersOnly.test(word));
  const groups = Map.groupBy(numbered, ({ word }) => word.length);
  return new Map(
    [...groups].map(([length, group]) => [
      length,
      {
        words: group.map(({ word }) => word),
        numbers: Int32Array.from(group, ({ number }) => number),
        letters: Int32Array.from(group, ({ word }) => lettersOf(word)),
      },
    ]),
  );
}

/** Which letters a word has, a bit each: one typing error changes at most two of them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set: pairs, then fours, then all bytes are added up side by side. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
