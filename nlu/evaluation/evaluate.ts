import { createRandom } from '../classifier/random.ts';
import { expectedCalibrationError } from './calibration.ts';
import { type Latency, measureLatency } from './latency.ts';
import { mistype } from './mistype.ts';
import type { Row } from './read-rows.ts';
import { type Rejection, rejectionOf } from './rejection.ts';
import {
  accuracyOf,
  type Confusion,
  confusionsOf,
  type LabelScore,
  macroF1Of,
  type Prediction,
  scoreLabels,
} from './score.ts';

/** Says what a text is about. */
type Predict = (text: string) => Omit<Prediction, 'row'>;

/** What a trainer needs to know of a model. */
export interface Report {
  rows: number;
  accuracy: number;
  macroF1: number;
  perIntent: Record<string, LabelScore>;
  perLanguage: Record<string, { accuracy: number; count: number }>;
  confusion: Confusion[];
  expectedCalibrationError: number;
  rejection?: Rejection;
  /** Accuracy with one letter in ten mistyped. */
  accuracyMistyped: number;
  latencyMilliseconds: Latency;
}

const mistypedShare = 0.1;
const seed = 7;

export function evaluate(rows: readonly Row[], predict: Predict, noneLabel: string | undefined): Report {
  const predictAll = (of: readonly Row[]) => of.map((row): Prediction => ({ row, ...predict(row.text) }));
  const predictions = predictAll(rows);
  const scores = scoreLabels(predictions);
  const random = createRandom(seed);
  const mistyped = rows.map((row) => ({ ...row, text: mistype(row.text, mistypedShare, random) }));
  const rejection = noneLabel === undefined ? undefined : rejectionOf(predictions, noneLabel);
  return {
    rows: rows.length,
    accuracy: accuracyOf(predictions),
    macroF1: macroF1Of(scores),
    perIntent: Object.fromEntries(scores),
    perLanguage: perLanguage(predictions),
    confusion: confusionsOf(predictions),
    expectedCalibrationError: expectedCalibrationError(predictions),
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
    [...groups].map(([language, of]) => [language, { accuracy: accuracyOf(of), count: of.length }]),
  );
}
