import { createVocabulary } from './vocabulary.ts';
import { hashPair, type WordCounts } from './word-counts.ts';

const { log } = Math;

/** How surprising a word is behind another: the negative logarithm of its probability. Words go by their numbers. */
type Surprise = (before: number, word: number) => number;

/** How much the pair says where the word before it is common; a rare one has hardly been seen beside anything. */
const worthOfPairs = 0.7;
const seenEnough = 1;
/** A word nobody wrote may come all the same, once in a hundred times a word that came once. */
const countOfUnseen = 0.01;

/** What stands at the edge of a text and words nobody wrote have numbers below zero. */
export function createSurprise({ counts, pairs, pairCounts }: WordCounts): Surprise {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const vocabulary = createVocabulary(pairs);
  return (before, word) => {
    const beforeCount = counts[before] ?? 0;
    const alone = ((counts[word] ?? 0) + countOfUnseen) / (all + 1);
    if (beforeCount === 0) return -log(alone);
    const trust = (worthOfPairs * beforeCount) / (beforeCount + seenEnough);
    const together = pairCounts[vocabulary.rowOf(hashPair(before, word))] ?? 0;
    return -log((trust * together) / beforeCount + (1 - trust) * alone);
  };
}
