import type { Features } from './features.ts';
import type { Reading } from './read-text.ts';

type ScoreInto<Model> = (scores: Float32Array, model: Model, features: Features) => void;

/** How much more what was probably meant says than what was typed; measured on mistyped sentences. */
const worthOfMeant = 0.9;

/** The scores of a message: of what was typed and, where words were unknown, more of what was probably meant. */
export function scoresOf<Model extends { classes: number }>(
  scoreInto: ScoreInto<Model>,
  model: Model,
  { typed, meant }: Reading,
): Float32Array {
  const scores = new Float32Array(model.classes);
  scoreInto(scores, model, typed);
  if (meant.length === 0) return scores;
  const together = scores.map((score) => (1 - worthOfMeant) * score);
  for (const { features, share } of meant) {
    scores.fill(0);
    scoreInto(scores, model, features);
    for (const [of, score] of scores.entries()) together[of] = (together[of] ?? 0) + worthOfMeant * share * score;
  }
  return together;
}
