import { share } from './score.ts';

const bins = 10;

/** Something that was said with a confidence, and whether it was right. */
interface Judged {
  confidence: number;
  isRight: boolean;
}

/** What was said with about the same confidence, and how much of it was right. */
export interface CalibrationBin {
  /** Mean confidence, 0 to 1. */
  confidence: number;
  /** Share that was right, 0 to 1. */
  right: number;
  count: number;
}

/** All of it in ten bins by their confidence, the least confident first; empty bins are left out. */
export function calibrationOf(judged: readonly Judged[]): CalibrationBin[] {
  const binOf = ({ confidence }: Judged) => Math.min(bins - 1, Math.floor(confidence * bins));
  return [...Map.groupBy(judged, binOf)]
    .sort(([first], [second]) => first - second)
    .map(([, of]) => ({
      confidence: share(
        of.reduce((total, { confidence }) => total + confidence, 0),
        of.length,
      ),
      right: share(of.filter(({ isRight }) => isRight).length, of.length),
      count: of.length,
    }));
}

/** Mean distance between confidence and how often it was right, the bins weighed by how full they are. */
export function expectedCalibrationError(calibration: readonly CalibrationBin[]): number {
  let [sum, all] = [0, 0];
  for (const { confidence, right, count } of calibration) {
    sum += Math.abs(confidence - right) * count;
    all += count;
  }
  return share(sum, all);
}
