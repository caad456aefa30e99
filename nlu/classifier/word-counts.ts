import { tokensOf } from '../normalise.ts';

const { imul } = Math;

/** How often words and pairs of neighbours stand in the texts a model learnt. */
export interface WordCounts {
  /** The commonest first; of equally common ones by their letters, so that the order is fixed. */
  words: readonly string[];
  /** How often each word stands there, in the same order. */
  counts: Uint32Array;
  /** Hashes of pairs of words, in rising order, and how often each stands there. */
  pairs: Uint32Array;
  pairCounts: Uint16Array;
}

/** What stands before the first word of a text and behind its last. */
export const edge = -1;
const mostOfAPair = 0xffff;

/** Counts the words of normalised texts, and which word stands beside which. */
export function countWords(normalised: readonly string[]): WordCounts {
  const texts = normalised.map(tokensOf);
  const often = new Map<string, number>();
  for (const text of texts) for (const word of text) often.set(word, (often.get(word) ?? 0) + 1);
  const ordered = [...often].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
  const numberOf = new Map(ordered.map(([word], number) => [word, number]));
  const pairs = new Map<number, number>();
  for (const text of texts) {
    let before = edge;
    for (const word of [...text.map((each) => numberOf.get(each) ?? edge), edge]) {
      const hash = hashPair(before, word);
      pairs.set(hash, (pairs.get(hash) ?? 0) + 1);
      before = word;
    }
  }
  const orderedPairs = [...pairs].sort(([one], [other]) => one - other);
  return {
    words: ordered.map(([word]) => word),
    counts: Uint32Array.from(ordered, ([, count]) => count),
    pairs: Uint32Array.from(orderedPairs, ([hash]) => hash),
    pairCounts: Uint16Array.from(orderedPairs, ([, count]) => Math.min(count, mostOfAPair)),
  };
}

/** The hash of two neighbours by their numbers. */
export function hashPair(before: number, word: number): number {
  const mixed = imul(imul(before + 2, 0x9e3779b1) ^ (word + 2), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
