import { errorsBetween } from './typing-errors.ts';
import { edge, hashPair, type WordCounts } from './word-counts.ts';

/** A word of a message that the examples do not have, and the known word it was taken for, where one was near. */
export interface UnknownWord {
  typed: string;
  meant: string;
}

/** The unknown words of a text, by its words as typed and what was meant by each. */
type FindUnknownWords = (typed: readonly string[], meant: readonly string[]) => UnknownWord[];

const letter = /\p{L}/u;

/** Finds the words no example has; one that is all of a message has to be able to begin and to end an example, too. */
export function createUnknownWords({ words, pairs }: WordCounts): FindUnknownWords {
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const neighbours = new Set(pairs);
  const isKnown = (word: string, isAlone: boolean): boolean => {
    const number = numberOf.get(word);
    if (number === undefined) return false;
    return !isAlone || (neighbours.has(hashPair(edge, number)) && neighbours.has(hashPair(number, edge)));
  };
  return (typed, meant) => {
    const isAlone = typed.filter((word) => letter.test(word)).length === 1;
    return typed.flatMap((word, at) =>
      letter.test(word) && !isKnown(word, isAlone) ? [{ typed: word, meant: meant[at] ?? word }] : [],
    );
  };
}

const shortestSlip = 5;
const shortestSwap = 4;
const shortestAnyError = 5;
const doubled = /(.)\1/gu;
const vowels = /[aeiouyå]/g;

/**
 * Whether it can hardly be another word than the one it was taken for: letters held too long, two swapped, or in a longer word one error that leaves both its ends.
 * A letter added to the end or another vowel makes a word of its own, and what is doubled was meant: `Hjelle` is not `hjelpe`, nor `Cancelo` `cancel`.
 * A name in which two words are hidden says neither of them.
 */
export function isPlainSlip(word: UnknownWord): boolean {
  if (word.typed === word.meant || word.meant.includes(' ')) return false;
  const [typed, meant] = [withoutMarks(word.typed), withoutMarks(word.meant)];
  if (typed === meant) return true;
  if (typed[0] !== meant[0]) return false;
  if (withoutRepeats(typed) === withoutRepeats(meant)) return true;
  if (hasErrorWithin(typed, meant)) return true;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  const isSwapped = typed[from] === meant[from + 1] && typed[from + 1] === meant[from];
  if (isSwapped && typed.length >= shortestSwap) return typed.slice(from + 2) === meant.slice(from + 2);
  return typed.length >= shortestSlip && typed.slice(from) === meant.slice(from + 1);
}

function withoutRepeats(word: string): string {
  return [...word].filter((one, at, letters) => one !== letters[at - 1]).join('');
}

/** `hallå` and `farvæl`, of our neighbours, with our letters. */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('æ', 'e').replaceAll('ø', 'o');
}

function hasErrorWithin(typed: string, meant: string): boolean {
  if (typed.length < shortestAnyError || typed.at(-1) !== meant.at(-1)) return false;
  const isDoubled = (typed.match(doubled)?.length ?? 0) > (meant.match(doubled)?.length ?? 0);
  const hasOtherVowel = typed.replace(vowels, 'a') === meant.replace(vowels, 'a');
  return !isDoubled && !hasOtherVowel && errorsBetween(typed, meant, 1) === 1;
}
