import { inEpochs } from './epochs.ts';
import type { Features } from './features.ts';
import { emptyLinear, type Linear, scoreInto, softmax } from './linear.ts';

const { abs, sqrt } = Math;

export interface Rows {
  features: readonly Features[];
  /** The class of each text. */
  classOf: Int32Array;
  classes: number;
  /** Rows of the feature table. */
  width: number;
}

const epochs = 5;
const rate = 0.5;
const firstSquare = 0.01;
const smallestSlope = 0.002;

/** Multinomial logistic regression by Adagrad: a step per text, smaller for weights that have moved much. */
export function trainRegression({ features, classOf, classes, width }: Rows, seed: number): Linear {
  const model = emptyLinear(width, classes);
  const squares = new Float32Array(width * classes).fill(firstSquare);
  const biasSquares = new Float32Array(classes).fill(firstSquare);
  const slope = new Float32Array(classes);
  for (const index of inEpochs(features.length, epochs, seed)) {
    const text = features[index];
    if (text === undefined) continue;
    scoreInto(slope, model, text);
    softmax(slope);
    const right = classOf[index] ?? 0;
    slope[right] = (slope[right] ?? 0) - 1;
    step(model, squares, text, slope);
    for (let of = 0; of < classes; of += 1) {
      const down = slope[of] ?? 0;
      biasSquares[of] = (biasSquares[of] ?? 0) + down * down;
      model.bias[of] = (model.bias[of] ?? 0) - (rate * down) / sqrt(biasSquares[of] ?? 1);
    }
  }
  return model;
}

function step({ classes, weights }: Linear, squares: Float32Array, { rows, values }: Features, slope: Float32Array) {
  const moving = [...slope.keys()].filter((of) => abs(slope[of] ?? 0) > smallestSlope);
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[at] ?? 0;
    const start = (rows[at] ?? 0) * classes;
    for (const of of moving) {
      const down = value * (slope[of] ?? 0);
      const square = (squares[start + of] ?? 0) + down * down;
      squares[start + of] = square;
      weights[start + of] = (weights[start + of] ?? 0) - (rate * down) / sqrt(square);
    }
  }
}
