import { errorsBetween } from './typing-errors.ts';

const { abs, imul } = Math;

/** Puts the nearest known word in the place of every unknown one. */
type Respell = (normalised: string) => string;

/** Known words of one length, with the letters each has. */
interface WordsOfLength {
  words: readonly string[];
  letters: Int32Array;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const figure = /\p{N}/u;
const shortest = 4;
const shortestForTwo = 6;
const longest = 40;
const mostCorrected = 16;

/**
 * Corrects unknown words of four letters and more by one typing error, from six letters by two; the commonest of the
 * nearest wins. `words` stand in order, the commonest first. At most sixteen words of a message are looked at.
 */
export function createRespeller(words: readonly string[]): Respell {
  const known = new Set(words);
  const byLength = groupByLength(words);
  return (normalised) => {
    let looked = 0;
    return normalised.replace(wordPattern, (word) => {
      if (word.length < shortest || word.length > longest || known.has(word) || figure.test(word)) return word;
      looked += 1;
      return looked > mostCorrected ? word : (nearest(byLength, word) ?? word);
    });
  };
}

function nearest(byLength: ReadonlyMap<number, WordsOfLength>, word: string): string | undefined {
  const letters = lettersOf(word);
  let allowed = word.length < shortestForTwo ? 1 : 2;
  let found: string | undefined;
  let alike = false;
  for (const difference of [0, -1, 1, -2, 2]) {
    if (abs(difference) > allowed) break;
    const group = byLength.get(word.length + difference);
    if (group === undefined) continue;
    for (let at = 0; at < group.letters.length; at += 1) {
      if (bitCount((group.letters[at] ?? 0) ^ letters) > 2 * allowed) continue;
      const other = group.words[at] ?? '';
      const errors = errorsBetween(word, other, allowed);
      const begins = other[0] === word[0];
      if (errors > allowed || (errors === allowed && found !== undefined && (alike || !begins))) continue;
      [allowed, found, alike] = [errors, other, begins];
    }
  }
  return found;
}

function groupByLength(words: readonly string[]): Map<number, WordsOfLength> {
  const groups = Map.groupBy(words, (word) => word.length);
  return new Map(
    [...groups].map(([length, group]) => [length, { words: group, letters: Int32Array.from(group, lettersOf) }]),
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
