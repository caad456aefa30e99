import { createRandom } from '../classifier/random.ts';
import { type CalibrationBin, calibrationOf, expectedCalibrationError } from './calibration.ts';
import { type Interval, intervalOf } from './interval.ts';
import { type Latency, measureLatency } from './latency.ts';
import { mistype } from './mistype.ts';
import type { Row } from './read-rows.ts';
import { type Rejection, rejectionOf } from './rejection.ts';
import {
  accuracyOf,
  type Confusion,
  confusionsOf,
  isRight,
  type LabelScore,
  type Mistake,
  macroF1Of,
  type Prediction,
  scoreLabels,
  worstOf,
} from './score.ts';

/** Says what a text is about. */
type Predict = (text: string) => Omit<Prediction, 'row'>;

/** What a trainer needs to know of a model. */
export interface Report {
  rows: number;
  accuracy: number;
  /** Where the accuracy on all such sentences lies, as far as this many tell. */
  interval: Interval;
  macroF1: number;
  perIntent: Record<string, LabelScore>;
  perLanguage: Record<string, { accuracy: number; interval: Interval; count: number }>;
  confusion: Confusion[];
  /** What was misunderstood with the greatest confidence. */
  worst: Mistake[];
  calibration: CalibrationBin[];
  expectedCalibrationError: number;
  rejection?: Rejection;
  /** Accuracy with one letter in ten mistyped. */
  accuracyMistyped: number;
  latencyMilliseconds: Latency;
}

const mistypedShare = 0.1;
const seed = 7;
const mistakesShown = 20;

export function evaluate(rows: readonly Row[], predict: Predict, noneLabel: string | undefined): Report {
  const predictAll = (of: readonly Row[]) => of.map((row): Prediction => ({ row, ...predict(row.text) }));
  const predictions = predictAll(rows);
  const scores = scoreLabels(predictions);
  const random = createRandom(seed);
  const mistyped = rows.map((row) => ({ ...row, text: mistype(row.text, mistypedShare, random) }));
  const calibration = calibrationOf(
    predictions.map((prediction) => ({ confidence: prediction.confidence, isRight: isRight(prediction) })),
  );
  const accuracy = accuracyOf(predictions);
  const rejection = noneLabel === undefined ? undefined : rejectionOf(predictions, noneLabel);
  return {
    rows: rows.length,
    accuracy,
    interval: intervalOf(accuracy, rows.length),
    macroF1: macroF1Of(scores),
    perIntent: Object.fromEntries(scores),
    perLanguage: perLanguage(predictions),
    confusion: confusionsOf(predictions),
    worst: worstOf(predictions, mistakesShown),
    calibration,
    expectedCalibrationError: expectedCalibrationError(calibration),
    ...(rejection === undefined ? {} : { rejection }),
    accuracyMistyped: accuracyOf(predictAll(mistyped)),
    latencyMilliseconds: measureLatency(
      rows.map(({ text }) => text),
      predict,
    ),
  };
}

function perLanguage(predictions: readonly Prediction[]): Report['perLanguage'] {
  const named = predictions.filter(({ row }) => row.language !== undefined);
  const groups = Map.groupBy(named, ({ row }) => row.language ?? '');
  return Object.fromEntries(
    [...groups].map(([language, of]) => {
      const accuracy = accuracyOf(of);
      return [language, { accuracy, interval: intervalOf(accuracy, of.length), count: of.length }];
    }),
  );
}
