import { blocks, eachNGram } from './n-grams.ts';
import type { Stem } from './stems.ts';
import { createVocabulary } from './vocabulary.ts';

const { log, sqrt } = Math;

/** What is known of n-grams: one row each, in the same order. */
export interface FeatureTable {
  hashes: Uint32Array;
  block: Uint8Array;
  /** How telling the n-gram is: rare ones more than common ones (inverse document frequency). */
  rarity: Float32Array;
}

/** A text as the model sees it: rows of the table with their weights; each block has length 1. */
export interface Features {
  rows: Int32Array;
  values: Float32Array;
  /** Share of the text's n-grams that the model knows, 0 to 1. */
  knownShare: number;
}

type Featurise = (normalised: string) => Features;

/** Makes the function that turns normalised texts into features: sublinear TF-IDF, each block scaled to length 1. */
export function createFeaturiser(table: FeatureTable, stem: Stem): Featurise {
  const vocabulary = createVocabulary(table.hashes);
  const counts = new Uint16Array(vocabulary.size);
  return (normalised) => {
    const touched: number[] = [];
    let all = 0;
    let known = 0;
    eachNGram(normalised, stem, (_block, hash) => {
      all += 1;
      const row = vocabulary.rowOf(hash);
      if (row < 0) return;
      known += 1;
      const count = counts[row] ?? 0;
      if (count === 0) touched.push(row);
      counts[row] = count + 1;
    });
    const rows = Int32Array.from(touched);
    const values = weigh(rows, counts, table);
    for (const row of rows) counts[row] = 0;
    return { rows, values, knownShare: all === 0 ? 0 : known / all };
  };
}

function weigh(rows: Int32Array, counts: Uint16Array, { block, rarity }: FeatureTable): Float32Array {
  const values = new Float32Array(rows.length);
  const squares = new Float64Array(blocks.length);
  for (const [at, row] of rows.entries()) {
    const value = (1 + log(counts[row] ?? 1)) * (rarity[row] ?? 0);
    const of = block[row] ?? 0;
    values[at] = value;
    squares[of] = (squares[of] ?? 0) + value * value;
  }
  for (const [at, row] of rows.entries()) {
    values[at] = (values[at] ?? 0) / sqrt(squares[block[row] ?? 0] ?? 1);
  }
  return values;
}
