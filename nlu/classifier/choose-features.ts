import type { FeatureTable } from './features.ts';
import { type Block, blocks, eachNGram } from './n-grams.ts';
import type { Stem } from './stems.ts';

/**
 * Keeps the n-grams that stand in enough of the texts, and weighs each by how rare it is. The commonest come first, so
 * that what training touches at every text lies side by side in memory.
 */
export function chooseFeatures(
  normalised: readonly string[],
  stem: Stem,
  fewestTexts: Readonly<Record<Block, number>>,
): FeatureTable {
  const fewest = blocks.map((block) => fewestTexts[block]);
  const seen = new Map<number, { block: number; texts: number; last: number }>();
  for (const [index, text] of normalised.entries()) {
    eachNGram(text, stem, (block, hash) => {
      const one = seen.get(hash);
      if (one === undefined) seen.set(hash, { block, texts: 1, last: index });
      else if (one.last !== index) {
        one.texts += 1;
        one.last = index;
      }
    });
  }
  const kept = [...seen]
    .filter(([, { block, texts }]) => texts >= (fewest[block] ?? 1))
    .sort(([a, { texts: ofA }], [b, { texts: ofB }]) => ofB - ofA || a - b);
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    block: Uint8Array.from(kept, ([, { block }]) => block),
    rarity: Float32Array.from(kept, ([, { texts }]) => Math.log((1 + normalised.length) / (1 + texts)) + 1),
  };
}
