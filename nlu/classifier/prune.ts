import type { FeatureTable } from './features.ts';
import type { Linear } from './linear.ts';

const { exp } = Math;

/** What a model keeps of its table, and the weights that belong to it. */
interface Pruned {
  table: FeatureTable;
  models: Linear[];
}

/** Keeps the `most` n-grams that move scores most: large weights in common n-grams. */
export function prune(table: FeatureTable, models: readonly Linear[], most: number): Pruned {
  const rows = [...table.hashes.keys()];
  const pull = Float64Array.from(rows, (row) => pullOf(row, table, models));
  const kept = rows
    .sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  return {
    table: {
      hashes: Uint32Array.from(kept, (row) => table.hashes[row] ?? 0),
      block: Uint8Array.from(kept, (row) => table.block[row] ?? 0),
      rarity: Float32Array.from(kept, (row) => table.rarity[row] ?? 0),
    },
    models: models.map((model) => ({ ...model, weights: keepRows(model, kept) })),
  };
}

/** Squares of the weights; a rare n-gram has a high rarity and is met seldom, hence the exponential. */
function pullOf(row: number, { rarity }: FeatureTable, models: readonly Linear[]): number {
  let squares = 0;
  for (const { classes, weights } of models) {
    for (let at = row * classes; at < (row + 1) * classes; at += 1) squares += (weights[at] ?? 0) ** 2;
  }
  return squares * exp(-(rarity[row] ?? 0));
}

function keepRows({ classes, weights }: Linear, kept: readonly number[]): Float32Array {
  const smaller = new Float32Array(kept.length * classes);
  for (const [at, row] of kept.entries()) {
    smaller.set(weights.subarray(row * classes, (row + 1) * classes), at * classes);
  }
  return smaller;
}
