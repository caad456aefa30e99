import { createClassifier } from '../classifier/classify.ts';
import { decodeModel, encodeModel } from '../classifier/model-file.ts';
import { train } from '../classifier/train.ts';
import { evaluate, type Report } from './evaluate.ts';
import type { Row } from './read-rows.ts';

/** Trains on one data set and tests on another, by way of the bytes that would ship. */
export function trainAndTest(
  trainRows: readonly Row[],
  testRows: readonly Row[],
  noneLabel: string | undefined,
): Report & { trainingSeconds: number; modelBytes: number } {
  const startedAt = performance.now();
  const { model } = train(trainRows, noneLabel === undefined ? {} : { noneLabel });
  const trainingSeconds = (performance.now() - startedAt) / 1000;
  const bytes = encodeModel(model);
  const classify = createClassifier(decodeModel(bytes));
  const predict = (text: string) => {
    const { ranking, familiarity } = classify(text);
    return { predicted: ranking[0]?.label ?? '', confidence: ranking[0]?.confidence ?? 0, familiarity };
  };
  return { ...evaluate(testRows, predict, noneLabel), trainingSeconds, modelBytes: bytes.length };
}
