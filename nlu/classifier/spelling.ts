import { tokensOf } from '../normalise.ts';
import { likeliestReadings, type Piece, type Respelling, unknown } from './likeliest-readings.ts';
import { createNearWords, type NearWord } from './near-words.ts';
import { createSlipsOfSpace } from './slips-of-space.ts';
import type { WordCounts } from './word-counts.ts';
import { createSurprise } from './word-order.ts';

/** The words that were probably meant by a normalised text, the likeliest reading first; none where all are known. */
type Respell = (normalised: string) => readonly Respelling[];

/** A word with other letters is of another language, and no slip of ours. */
const ourLetters = /^[a-zæøåéèêóòôàáâüöä]+$/;
const shortest = 2;
const longest = 40;
const shortestForTwoErrors = 4;
const shortestForThreeErrors = 9;
const mostUnknown = 16;

/** A word nobody wrote is a slip before it is a new word, wherever a known one is near. */
const costOfUnknown = 22;

/** Known words are looked at too where one unknown shows haste: short ones, and those hardly anybody writes. */
const longestCommon = 3;
const seldom = 20;
const costOfOtherKnown = 1;

/**
 * Corrects hasty typing as a noisy channel: of all words near to what was typed, and of all places where a space may
 * have been meant, those that are likeliest beside each other. A text whose words are all known is left alone.
 */
export function createRespeller(counts: WordCounts): Respell {
  const numberOf = new Map(counts.words.map((word, number) => [word, number]));
  const near = createNearWords(counts, longest);
  const slipsOfSpace = createSlipsOfSpace(counts, near);
  const surprise = createSurprise(counts);
  const nearKnown = new Map<number, readonly NearWord[]>();

  function readingsOfKnown(typed: string, word: number): readonly NearWord[] {
    const itself = { word, cost: 0 };
    const isSafe = typed.length > longestCommon && (counts.counts[word] ?? 0) > seldom;
    if (isSafe || typed.length > longest || !ourLetters.test(typed)) return [itself];
    const remembered = nearKnown.get(word);
    if (remembered !== undefined) return remembered;
    const others = near(typed, 1).map((other) => ({ ...other, cost: other.cost + costOfOtherKnown }));
    const readings = [itself, ...others];
    nearKnown.set(word, readings);
    return readings;
  }

  function readingsOfUnknown(typed: string): readonly NearWord[] {
    const nearest = near(typed, typed.length < shortestForTwoErrors ? 1 : 2);
    const isFar = nearest.length === 0 && typed.length >= shortestForThreeErrors;
    return [{ word: unknown, cost: costOfUnknown }, ...(isFar ? near(typed, 3) : nearest)];
  }

  function readingsOf(typed: string, isLooked: boolean): readonly NearWord[] {
    const known = numberOf.get(typed);
    if (known !== undefined) return readingsOfKnown(typed, known);
    return isLooked ? readingsOfUnknown(typed) : [{ word: unknown, cost: 0 }];
  }

  return (normalised) => {
    const typed = tokensOf(normalised);
    const strange = [...typed.keys()].filter((at) => isStrange(typed[at] ?? ''));
    if (strange.length === 0) return [];
    const looked = new Set(strange.slice(0, mostUnknown));
    const pieces = typed.map((word, at): Piece[] => {
      const alone = readingsOf(word, looked.has(at)).map((reading) => ({
        numbers: [reading.word],
        written: [counts.words[reading.word] ?? word],
        cost: reading.cost,
      }));
      const next = typed[at + 1] ?? '';
      const isHasty = (looked.has(at) || looked.has(at + 1)) && ourLetters.test(word) && ourLetters.test(next);
      return [
        ...alone,
        ...(isHasty ? slipsOfSpace.between(word, next) : []),
        ...(looked.has(at) ? slipsOfSpace.within(word) : []),
      ];
    });
    return likeliestReadings(pieces, surprise);
  };

  function isStrange(word: string): boolean {
    return !numberOf.has(word) && word.length >= shortest && word.length <= longest && ourLetters.test(word);
  }
}
