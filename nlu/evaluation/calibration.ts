import { isRight, type Prediction, share } from './score.ts';

const bins = 10;

/** Mean distance between confidence and how often it was right, in ten bins weighed by how full they are. */
export function expectedCalibrationError(predictions: readonly Prediction[]): number {
  const binOf = ({ confidence }: Prediction) => Math.min(bins - 1, Math.floor(confidence * bins));
  let sum = 0;
  for (const bin of Map.groupBy(predictions, binOf).values()) {
    const confidence = bin.reduce((total, one) => total + one.confidence, 0);
    sum += Math.abs(confidence - bin.filter(isRight).length);
  }
  return share(sum, predictions.length);
}
