import { tokensOf } from '../normalise.ts';
import { createNearWords, type NearWord } from './near-words.ts';
import type { WordCounts } from './word-counts.ts';
import { createSurprise } from './word-order.ts';

/** The words that were probably meant by a normalised text. */
type Respell = (normalised: string) => string;

/** One reading of a text up to a word: what that word is, what the whole cost, and which reading came before. */
interface Path extends NearWord {
  before: number;
}

/** A word with other letters is of another language, and no slip of ours. */
const ourLetters = /^[a-zæøåéèêóòôàáâüöä]+$/;
const shortest = 2;
const longest = 40;
const shortestForTwoErrors = 4;
const mostUnknown = 16;

/** A word nobody wrote is a slip before it is a new word, wherever a known one is near. */
const costOfUnknown = 22;

/** Known words are looked at too where one unknown shows haste: short ones, and those hardly anybody writes. */
const longestCommon = 3;
const seldom = 20;
const costOfOtherKnown = 2;

const unknown = -2;
const edge = -1;

/**
 * Corrects hasty typing as a noisy channel: of all words near to what was typed it takes those that are likeliest
 * beside each other (Viterbi over pairs of words). A text whose words are all known is left alone.
 */
export function createRespeller(counts: WordCounts): Respell {
  const numberOf = new Map(counts.words.map((word, number) => [word, number]));
  const near = createNearWords(counts, longest);
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

  const readingsOfUnknown = (typed: string): readonly NearWord[] => [
    { word: unknown, cost: costOfUnknown },
    ...near(typed, typed.length < shortestForTwoErrors ? 1 : 2),
  ];

  return (normalised) => {
    const typed = tokensOf(normalised);
    const strange = typed.filter((word) => !numberOf.has(word) && isWord(word));
    if (strange.length === 0) return normalised;
    const looked = new Set(strange.slice(0, mostUnknown));
    const readings = typed.map((word): readonly NearWord[] => {
      const known = numberOf.get(word);
      if (known !== undefined) return readingsOfKnown(word, known);
      return looked.has(word) ? readingsOfUnknown(word) : [{ word: unknown, cost: 0 }];
    });
    const meant = likeliestPath(readings, surprise);
    return typed.map((word, at) => counts.words[meant[at] ?? unknown] ?? word).join(' ');
  };
}

function isWord(typed: string): boolean {
  return typed.length >= shortest && typed.length <= longest && ourLetters.test(typed);
}

/** One reading of each word, by its number, so that slips and surprises together cost least. */
function likeliestPath(
  readings: readonly (readonly NearWord[])[],
  surprise: (before: number, word: number) => number,
): number[] {
  let before: Path[] = [{ word: edge, cost: 0, before: 0 }];
  const columns: Path[][] = [];
  for (const column of [...readings, [{ word: edge, cost: 0 }]]) {
    before = column.map((reading) => continued(before, reading, surprise));
    columns.push(before);
  }
  const meant: number[] = [];
  let at = 0;
  for (const column of columns.reverse()) {
    const path = column[at];
    meant.unshift(path?.word ?? unknown);
    at = path?.before ?? 0;
  }
  return meant;
}

function continued(
  paths: readonly Path[],
  { word, cost }: NearWord,
  surprise: (before: number, word: number) => number,
): Path {
  let least = Infinity;
  let from = 0;
  for (const [at, path] of paths.entries()) {
    const sum = path.cost + (word === unknown ? 0 : surprise(path.word, word));
    if (sum < least) [least, from] = [sum, at];
  }
  return { word, cost: least + cost, before: from };
}
