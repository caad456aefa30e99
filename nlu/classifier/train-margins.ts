import { inEpochs } from './epochs.ts';
import { addInto, type Change, emptyLinear, type Linear, scoreInto } from './linear.ts';
import type { Rows } from './train-regression.ts';

const { abs, max } = Math;

const epochs = 5;
const cost = 1;
const ridge = 1 / (2 * cost);
const smallestStep = 0.001;

/**
 * One support vector machine per class against the rest (L2 loss) by dual coordinate descent (Hsieh and others, 2008);
 * all classes take their step on a text together, because they share its features.
 */
export function trainMargins({ features, classOf, classes, width }: Rows, seed: number): Linear {
  const model = emptyLinear(width, classes);
  const alphas = new Float32Array(features.length * classes);
  const squares = Float32Array.from(features, ({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  const scores = new Float32Array(classes);
  for (const index of inEpochs(features.length, epochs, seed)) {
    const text = features[index];
    if (text === undefined) continue;
    scoreInto(scores, model, text);
    const ofText = alphas.subarray(index * classes, (index + 1) * classes);
    const changes = stepsOf(ofText, scores, classOf[index] ?? 0, squares[index] ?? 1);
    addInto(model, text, changes);
    for (const { of, by } of changes) model.bias[of] = (model.bias[of] ?? 0) + by;
  }
  return model;
}

/** Moves the dual variables of one text, one per class, to where they are best, and says what that changes. */
function stepsOf(alphas: Float32Array, scores: Float32Array, right: number, square: number): Change[] {
  const changes: Change[] = [];
  for (let of = 0; of < alphas.length; of += 1) {
    const side = of === right ? 1 : -1;
    const alpha = alphas[of] ?? 0;
    const slope = side * (scores[of] ?? 0) - 1 + alpha * ridge;
    const next = max(0, alpha - slope / (square + ridge));
    if (abs(next - alpha) < smallestStep) continue;
    alphas[of] = next;
    changes.push({ of, by: (next - alpha) * side });
  }
  return changes;
}
