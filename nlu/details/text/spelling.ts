import { isOneErrorApart } from './near-word.ts';

/** A word that may be recognised with typing errors, and what it is about. */
interface Spelled<Meaning> {
  word: string;
  meaning: Meaning;
  letters: number;
}

/** Words to be recognised with typing errors, by their first letter, which few people get wrong, and their length. */
export type Spellings<Meaning> = ReadonlyMap<string, readonly Spelled<Meaning>[]>;

/** A known word and how many typing errors it is away. */
export interface Near<Meaning> {
  word: string;
  meaning: Meaning;
  errors: number;
}

const longestWord = 32;
const lettersPerError = 2;

/** A table of folded words and what they mean. */
export function spellingsOf<Meaning>(words: Iterable<readonly [word: string, meaning: Meaning]>): Spellings<Meaning> {
  const table = new Map<string, Spelled<Meaning>[]>();
  for (const [word, meaning] of words) {
    const key = keyOf(word, word.length);
    const spelled = { word, meaning, letters: lettersOf(word) };
    const others = table.get(key);
    if (others === undefined) table.set(key, [spelled]);
    else others.push(spelled);
  }
  return table;
}

/** The known words at most so many typing errors away, the nearest first. A bounded amount of work for any word. */
export function nearWords<Meaning>(spellings: Spellings<Meaning>, folded: string, mostErrors: number): Near<Meaning>[] {
  if (mostErrors < 1 || folded.length > longestWord) return [];
  const letters = lettersOf(folded);
  const near: Near<Meaning>[] = [];
  for (let length = folded.length - mostErrors; length <= folded.length + mostErrors; length += 1) {
    for (const { word, meaning, letters: its } of spellings.get(keyOf(folded, length)) ?? []) {
      if (bitCount(its ^ letters) > lettersPerError * mostErrors) continue;
      const errors = errorsUpTo(mostErrors, folded, word);
      if (errors <= mostErrors) near.push({ word, meaning, errors });
    }
  }
  return near.sort((one, other) => one.errors - other.errors);
}

/** One error is seen at a glance, and more are counted only where they may be made. */
function errorsUpTo(mostErrors: number, one: string, other: string): number {
  if (one === other) return 0;
  if (isOneErrorApart(one, other)) return 1;
  return mostErrors > 1 ? errorsBetween(one, other) : mostErrors + 1;
}

function keyOf(word: string, length: number): string {
  return `${word.slice(0, 1)}${length}`;
}

/** Which letters a word has, a bit for each; one typing error changes at most two of them. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let index = 0; index < folded.length; index += 1) letters |= 1 << (folded.charCodeAt(index) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Letters missing, added, changed, or two in the wrong order: how many such errors lie between two words. */
function errorsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const fewest = Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(isSwapped ? Math.min(fewest, (beforeLast[column - 2] ?? fewest) + 1) : fewest);
    }
    [beforeLast, last] = [last, current];
  }
  return last[other.length] ?? 0;
}
