import { thresholdFor } from '../classifier/reject.ts';
import { type Prediction, share } from './score.ts';

const refusedShares = [0.01, 0.03, 0.05, 0.1];

/** How well texts that are about none of the labels are told from the others. */
export interface Rejection {
  noneLabel: string;
  /** Share of the unknown texts that were called none. */
  unknownFound: number;
  /** Share of the known texts that were called none. */
  knownRefused: number;
  /** Share of the unknown found where that share of the known is refused, whatever the model's own threshold. */
  curve: { knownRefused: number; unknownFound: number }[];
}

export function rejectionOf(predictions: readonly Prediction[], noneLabel: string): Rejection | undefined {
  const unknown = predictions.filter(({ row }) => row.label === noneLabel);
  const known = predictions.filter(({ row }) => row.label !== noneLabel);
  if (unknown.length === 0 || known.length === 0) return undefined;
  const calledNone = (of: readonly Prediction[]) =>
    share(of.filter(({ predicted }) => predicted === noneLabel).length, of.length);
  const familiarities = known.map(({ familiarity }) => familiarity);
  return {
    noneLabel,
    unknownFound: calledNone(unknown),
    knownRefused: calledNone(known),
    curve: refusedShares.map((knownRefused) => {
      const threshold = thresholdFor(familiarities, knownRefused);
      const found = unknown.filter(({ familiarity }) => familiarity < threshold).length;
      return { knownRefused, unknownFound: share(found, unknown.length) };
    }),
  };
}
