import type { FeatureTable } from './features.ts';
import type { Quantised } from './quantise.ts';
import type { WordCounts } from './word-counts.ts';

/** A sentence and what it is about, as people wrote it down. */
export interface Example {
  text: string;
  label: string;
  language?: string;
}

/** Everything that was learned; what the model file holds. */
export interface Model {
  labels: readonly string[];
  /** The label of texts that are about none of the others, where there is one. */
  noneLabel: string | undefined;
  table: FeatureTable;
  /** Scores of the labels, already divided by the temperature: their softmax is the confidence. */
  labelScores: Quantised;
  languages: readonly string[];
  languageScores: Quantised;
  /** What spelling is corrected by. */
  words: WordCounts;
  /** Texts that score lower are about none of the labels. */
  rejectBelow: number;
  /** Fingerprint of the examples it was trained on. */
  digest: string;
}
