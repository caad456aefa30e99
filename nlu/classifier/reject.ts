const worthOfKnownShare = 2;

/**
 * How much a text looks like the examples: how unlikely it is to be about none of them (where there are examples of
 * that, otherwise the score of its likeliest label), and the share of its n-grams, as probably meant, that
 * the examples have too.
 */
export function familiarity(scores: Float32Array, noneIndex: number, knownShare: number): number {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  return (noneIndex < 0 ? highest : -logProbability(scores, noneIndex, highest)) + worthOfKnownShare * knownShare;
}

function logProbability(scores: Float32Array, index: number, highest: number): number {
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  return (scores[index] ?? 0) - highest - Math.log(sum);
}

/** The familiarity under which the given share of known texts would be refused too. */
export function thresholdFor(familiarities: readonly number[], refusedShare: number): number {
  const sorted = [...familiarities].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * refusedShare)] ?? -Infinity;
}
