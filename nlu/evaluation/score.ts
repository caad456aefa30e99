import type { Row } from './read-rows.ts';

/** What was predicted for a row. */
export interface Prediction {
  row: Row;
  predicted: string;
  confidence: number;
  /** How much the text looks like the training examples. */
  familiarity: number;
}

export interface LabelScore {
  precision: number;
  recall: number;
  f1: number;
  count: number;
}

/** Two labels that were taken for each other, with sentences that show it. */
export interface Confusion {
  right: string;
  predicted: string;
  count: number;
  texts: string[];
}

const textsShown = 3;

export function accuracyOf(predictions: readonly Prediction[]): number {
  return share(predictions.filter(isRight).length, predictions.length);
}

/** Precision, recall and their harmonic mean of every label that is right or predicted somewhere. */
export function scoreLabels(predictions: readonly Prediction[]): Map<string, LabelScore> {
  const right = countBy(predictions, ({ row }) => row.label);
  const predicted = countBy(predictions, (prediction) => prediction.predicted);
  const hits = countBy(predictions.filter(isRight), ({ row }) => row.label);
  const labels = [...new Set([...right.keys(), ...predicted.keys()])].sort();
  return new Map(
    labels.map((label) => {
      const precision = share(hits.get(label) ?? 0, predicted.get(label) ?? 0);
      const recall = share(hits.get(label) ?? 0, right.get(label) ?? 0);
      const f1 = share(2 * precision * recall, precision + recall);
      return [label, { precision, recall, f1, count: right.get(label) ?? 0 }];
    }),
  );
}

/** Mean F1 of all labels, rare ones as heavy as common ones. */
export function macroF1Of(scores: ReadonlyMap<string, LabelScore>): number {
  return share(
    [...scores.values()].reduce((sum, { f1 }) => sum + f1, 0),
    scores.size,
  );
}

export function confusionsOf(predictions: readonly Prediction[]): Confusion[] {
  const pairs = Map.groupBy(
    predictions.filter((prediction) => !isRight(prediction)),
    ({ row, predicted }) => `${row.label}\t${predicted}`,
  );
  return [...pairs.values()]
    .map((wrong) => ({
      right: wrong[0]?.row.label ?? '',
      predicted: wrong[0]?.predicted ?? '',
      count: wrong.length,
      texts: wrong.slice(0, textsShown).map(({ row }) => row.text),
    }))
    .sort((a, b) => b.count - a.count);
}

/** A sentence that was misunderstood. */
export interface Mistake {
  text: string;
  right: string;
  predicted: string;
  confidence: number;
}

/** What was misunderstood with the greatest confidence: the mistakes that nothing warned of. */
export function worstOf(predictions: readonly Prediction[], most: number): Mistake[] {
  return predictions
    .filter((prediction) => !isRight(prediction))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, most)
    .map(({ row, predicted, confidence }) => ({ text: row.text, right: row.label, predicted, confidence }));
}

export function isRight({ row, predicted }: Prediction): boolean {
  return row.label === predicted;
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countBy(predictions: readonly Prediction[], keyOf: (prediction: Prediction) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const prediction of predictions) counts.set(keyOf(prediction), (counts.get(keyOf(prediction)) ?? 0) + 1);
  return counts;
}
