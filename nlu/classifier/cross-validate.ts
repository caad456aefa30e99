import { type HeldOut, temperatureFor } from './calibrate.ts';
import { foldsOf } from './folds.ts';
import { scoreInto } from './linear.ts';
import type { Example } from './model.ts';
import { createReader } from './read-text.ts';
import { familiarity } from './reject.ts';
import { scoresOf } from './score-reading.ts';
import type { Stem } from './stems.ts';
import { trainBoth } from './train-both.ts';

const folds = 4;

/** What testing on held-out parts of the examples tells. */
export interface Validation {
  /** What the scores of each model are divided by, so that they can be added. */
  regressionTemperature: number;
  marginsTemperature: number;
  /** What the sum of both is divided by. */
  temperature: number;
  /** Final scores of every example, in their order, by models that had not seen it. */
  heldOut: HeldOut[];
  /** How familiar each looked. */
  familiarities: number[];
}

/** Trains on all parts but one and scores that one, for every part. */
export function crossValidate(
  examples: readonly Example[],
  classOf: Int32Array,
  classes: number,
  noneIndex: number,
  stem: Stem,
  progress: (part: number, parts: number) => void,
): Validation {
  const foldOf = foldsOf(examples, folds);
  const regression: HeldOut[] = [];
  const margins: HeldOut[] = [];
  const knownShares: number[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    progress(fold + 1, folds);
    const kept = [...examples.keys()].filter((index) => foldOf[index] !== fold);
    const trained = trainBoth(
      kept.map((index) => examples[index]?.text ?? ''),
      Int32Array.from(kept, (index) => classOf[index] ?? 0),
      classes,
      stem,
    );
    const read = createReader(trained.table, trained.words, stem);
    for (const [index, { text }] of examples.entries()) {
      if (foldOf[index] !== fold) continue;
      const reading = read(text);
      const right = classOf[index] ?? 0;
      regression[index] = { scores: scoresOf(scoreInto, trained.regression, reading), right };
      margins[index] = { scores: scoresOf(scoreInto, trained.margins, reading), right };
      knownShares[index] = reading.knownShare;
    }
  }
  const regressionTemperature = temperatureFor(regression);
  const marginsTemperature = temperatureFor(margins);
  const added = regression.map(({ scores, right }, index) => {
    const others = margins[index]?.scores ?? scores;
    const sum = scores.map((score, of) => score / regressionTemperature + (others[of] ?? 0) / marginsTemperature);
    return { scores: sum, right };
  });
  const temperature = temperatureFor(added);
  const heldOut = added.map(({ scores, right }) => ({ scores: scores.map((score) => score / temperature), right }));
  const familiarities = heldOut.map(({ scores }, index) => familiarity(scores, noneIndex, knownShares[index] ?? 0));
  return { regressionTemperature, marginsTemperature, temperature, heldOut, familiarities };
}
