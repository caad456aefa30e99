import { normalise } from '../normalise.ts';
import { chooseFeatures } from './choose-features.ts';
import { createFeaturiser, type FeatureTable } from './features.ts';
import type { Linear } from './linear.ts';
import type { Stem } from './stems.ts';
import { trainMargins } from './train-margins.ts';
import { trainRegression } from './train-regression.ts';
import { countWords, type WordCounts } from './word-counts.ts';

/** Two models of the same texts that err differently, over one table of features. */
interface Both {
  table: FeatureTable;
  words: WordCounts;
  regression: Linear;
  margins: Linear;
}

const seed = 20_260_316;

/** Pieces of words that stand in one text only tell nothing; words and stems may. */
const fewestTexts = { words: 1, pieces: 2, stems: 1 };

/** Trains both models on texts and the index of their labels, and counts the words that spelling is corrected to. */
export function trainBoth(texts: readonly string[], classOf: Int32Array, classes: number, stem: Stem): Both {
  const normalised = texts.map(normalise);
  const table = chooseFeatures(normalised, stem, fewestTexts);
  const features = normalised.map(createFeaturiser(table, stem));
  const rows = { features, classOf, classes, width: table.hashes.length };
  return {
    table,
    words: countWords(normalised),
    regression: trainRegression(rows, seed),
    margins: trainMargins(rows, seed),
  };
}
