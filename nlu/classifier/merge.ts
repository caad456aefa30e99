import type { Validation } from './cross-validate.ts';
import type { Linear } from './linear.ts';

/** One model in place of two: the sum of their scores, each by its temperature, is as linear as they are. */
export function merge(
  regression: Linear,
  margins: Linear,
  { regressionTemperature, marginsTemperature, temperature }: Validation,
): Linear {
  const ofRegression = 1 / (regressionTemperature * temperature);
  const ofMargins = 1 / (marginsTemperature * temperature);
  const add = (first: Float32Array, second: Float32Array) =>
    first.map((weight, at) => weight * ofRegression + (second[at] ?? 0) * ofMargins);
  return {
    classes: regression.classes,
    weights: add(regression.weights, margins.weights),
    bias: add(regression.bias, margins.bias),
  };
}
