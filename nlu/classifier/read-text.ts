import { normalise } from '../normalise.ts';
import { createFeaturiser, type Features, type FeatureTable } from './features.ts';
import { createRespeller } from './spelling.ts';
import type { Stem } from './stems.ts';
import type { WordCounts } from './word-counts.ts';

/** A message as typed and, where words were unknown, as probably meant. */
export interface Reading {
  typed: Features;
  meant: Features | undefined;
  /** The words of both, in small letters. */
  normalised: string;
  respelled: string;
}

type ReadText = (text: string) => Reading;

/** Makes the function that turns a message into what the models score. */
export function createReader(table: FeatureTable, words: WordCounts, stem: Stem): ReadText {
  const featurise = createFeaturiser(table, stem);
  const respell = createRespeller(words);
  return (text) => {
    const normalised = normalise(text);
    const respelled = respell(normalised);
    return {
      typed: featurise(normalised),
      meant: respelled === normalised ? undefined : featurise(respelled),
      normalised,
      respelled,
    };
  };
}
