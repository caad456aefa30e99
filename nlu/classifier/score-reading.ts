import type { Features } from './features.ts';
import type { Reading } from './read-text.ts';

type ScoreInto<Model> = (scores: Float32Array, model: Model, features: Features) => void;

/** How much more what was probably meant says than what was typed; measured on mistyped sentences. */
const worthOfMeant = 0.8;

/** The scores of a message: of what was typed and, where words were unknown, more of what was probably meant. */
export function scoresOf<Model extends { classes: number }>(
  scoreInto: ScoreInto<Model>,
  model: Model,
  { typed, meant }: Reading,
): Float32Array {
  const scores = new Float32Array(model.classes);
  scoreInto(scores, model, typed);
  if (meant === undefined) return scores;
  const others = new Float32Array(model.classes);
  scoreInto(others, model, meant);
  return scores.map((score, of) => (1 - worthOfMeant) * score + worthOfMeant * (others[of] ?? 0));
}
