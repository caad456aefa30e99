import { normalise, tokensOf } from '../normalise.ts';
import { createFeaturiser, type Features, type FeatureTable } from './features.ts';
import { createRespeller } from './spelling.ts';
import type { Stem } from './stems.ts';
import type { WordCounts } from './word-counts.ts';

/** A message as typed and, where words were unknown, as perhaps meant. */
export interface Reading {
  typed: Features;
  /** The likeliest first; their shares add up to one. */
  meant: readonly { features: Features; share: number }[];
  /** Share of the n-grams that the model knows, as probably meant, 0 to 1. */
  knownShare: number;
  /** The words as typed, and what was probably meant by each: nothing by one that belongs to the word before it. */
  typedWords: readonly string[];
  meantWords: readonly string[];
}

type ReadText = (text: string) => Reading;

/** Makes the function that turns a message into what the models score. */
export function createReader(table: FeatureTable, words: WordCounts, stem: Stem): ReadText {
  const featurise = createFeaturiser(table, stem);
  const respell = createRespeller(words);
  return (text) => {
    const normalised = normalise(text);
    const respellings = respell(normalised);
    const typed = featurise(normalised);
    const typedWords = tokensOf(normalised);
    const meant = respellings.map(({ words, share }) => ({
      features: featurise(words.filter((word) => word !== '').join(' ')),
      share,
    }));
    return {
      typed,
      meant,
      knownShare: (meant[0]?.features ?? typed).knownShare,
      typedWords,
      meantWords: respellings[0]?.words ?? typedWords,
    };
  };
}
