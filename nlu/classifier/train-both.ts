import { normalise } from '../normalise.ts';
import { chooseFeatures } from './choose-features.ts';
import { createFeaturiser, type FeatureTable } from './features.ts';
import { typeHastily } from './hasty-typing.ts';
import { knownWords } from './known-words.ts';
import type { Linear } from './linear.ts';
import { createRandom } from './random.ts';
import type { Stem } from './stems.ts';
import { trainMargins } from './train-margins.ts';
import { trainRegression } from './train-regression.ts';

/** Two models of the same texts that err differently, over one table of features. */
interface Both {
  table: FeatureTable;
  words: string[];
  regression: Linear;
  margins: Linear;
}

const seed = 20_260_316;
const typingSeed = 20_260_317;

/** Share of letters that go wrong on a telephone in a hurry. */
const wrongLetters = 0.1;

/** Pieces of words that stand in one text only tell nothing; words and stems may. */
const fewestTexts = { words: 1, pieces: 2, stems: 1 };

/**
 * Trains both models on texts and the index of their labels. Every text is learnt as written and once more as typed in a
 * hurry, so that what people mistype is known; the words that spelling is corrected to are those that were written.
 */
export function trainBoth(texts: readonly string[], classOf: Int32Array, classes: number, stem: Stem): Both {
  const written = texts.map(normalise);
  const random = createRandom(typingSeed);
  const learnt = [...written, ...written.map((text) => typeHastily(text, wrongLetters, random))];
  const table = chooseFeatures(learnt, stem, fewestTexts);
  const featurise = createFeaturiser(table, stem);
  const rows = {
    features: learnt.map(featurise),
    classOf: twice(classOf),
    classes,
    width: table.hashes.length,
  };
  return {
    table,
    words: knownWords(written),
    regression: trainRegression(rows, seed),
    margins: trainMargins(rows, seed),
  };
}

function twice(numbers: Int32Array): Int32Array {
  const both = new Int32Array(2 * numbers.length);
  both.set(numbers);
  both.set(numbers, numbers.length);
  return both;
}
