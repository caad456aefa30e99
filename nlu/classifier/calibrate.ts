import { softmax } from './linear.ts';

/** Scores of one text that the model had not seen, and its right class. */
export interface HeldOut {
  scores: Float32Array;
  right: number;
}

const narrowings = 18;
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * The temperature that makes confidences honest: scores divided by it give the right classes the highest probability.
 * Found by golden section on its logarithm, from 1/50 to 50.
 */
export function temperatureFor(heldOut: readonly HeldOut[]): number {
  let [low, high] = [Math.log(1 / 50), Math.log(50)];
  for (let round = 0; round < narrowings; round += 1) {
    const left = high - goldenRatio * (high - low);
    const right = low + goldenRatio * (high - low);
    if (surprise(heldOut, Math.exp(left)) < surprise(heldOut, Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** Mean negative logarithm of the probability given to the right class. */
function surprise(heldOut: readonly HeldOut[], temperature: number): number {
  let sum = 0;
  for (const { scores, right } of heldOut) {
    const probabilities = scores.slice();
    softmax(probabilities, temperature);
    sum -= Math.log(Math.max(probabilities[right] ?? 0, 1e-12));
  }
  return sum / Math.max(1, heldOut.length);
}
