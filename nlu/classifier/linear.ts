import type { Features } from './features.ts';

const { exp, max } = Math;

/** Weights of a linear model: `weights[row * classes + class]`, and what each class starts from. */
export interface Linear {
  classes: number;
  weights: Float32Array;
  bias: Float32Array;
}

/** How much the score of one class is to move. */
export interface Change {
  of: number;
  by: number;
}

export function emptyLinear(rows: number, classes: number): Linear {
  return { classes, weights: new Float32Array(rows * classes), bias: new Float32Array(classes) };
}

/** Writes the score of every class into `scores`. Four rows at a time: the processor waits for memory once, not four times. */
export function scoreInto(scores: Float32Array, { classes, weights, bias }: Linear, { rows, values }: Features): void {
  scores.set(bias);
  for (let at = 0; at < rows.length; at += 4) {
    const [value, second, third, fourth] = [
      values[at] ?? 0,
      values[at + 1] ?? 0,
      values[at + 2] ?? 0,
      values[at + 3] ?? 0,
    ];
    const start = (rows[at] ?? 0) * classes;
    const startSecond = (rows[at + 1] ?? 0) * classes;
    const startThird = (rows[at + 2] ?? 0) * classes;
    const startFourth = (rows[at + 3] ?? 0) * classes;
    for (let of = 0; of < classes; of += 1) {
      scores[of] =
        (scores[of] ?? 0) +
        value * (weights[start + of] ?? 0) +
        second * (weights[startSecond + of] ?? 0) +
        third * (weights[startThird + of] ?? 0) +
        fourth * (weights[startFourth + of] ?? 0);
    }
  }
}

/** Adds `value * change` to the weights of every row of the text, for the classes that change at all. */
export function addInto({ classes, weights }: Linear, { rows, values }: Features, changes: readonly Change[]): void {
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[at] ?? 0;
    const start = (rows[at] ?? 0) * classes;
    for (const { of, by } of changes) weights[start + of] = (weights[start + of] ?? 0) + value * by;
  }
}

/** Probabilities of the scores divided by the temperature, in place. */
export function softmax(scores: Float32Array, temperature = 1): void {
  let highest = -Infinity;
  for (const score of scores) highest = max(highest, score);
  let sum = 0;
  for (let of = 0; of < scores.length; of += 1) {
    const raised = exp(((scores[of] ?? 0) - highest) / temperature);
    scores[of] = raised;
    sum += raised;
  }
  for (let of = 0; of < scores.length; of += 1) scores[of] = (scores[of] ?? 0) / sum;
}
