import { normalise } from '../normalise.ts';
import { crossValidate, type Validation } from './cross-validate.ts';
import { createFeaturiser } from './features.ts';
import { emptyLinear, type Linear } from './linear.ts';
import { merge } from './merge.ts';
import type { Example, Model } from './model.ts';
import { prune } from './prune.ts';
import { quantise } from './quantise.ts';
import { thresholdFor } from './reject.ts';
import { createStemmer } from './stems.ts';
import { trainBoth } from './train-both.ts';
import { trainRegression } from './train-regression.ts';

/**
 * Share of the examples that may be taken for unknown ones while they are held out. They are harder than what people
 * write: of development sentences it refuses less than 1 in 100.
 */
const refusedShare = 0.05;
const languageSeed = 20_260_310;

interface TrainingOptions {
  /** The label of texts that are about none of the others. */
  noneLabel?: string;
  /** Fingerprint of the examples, kept in the model. */
  digest?: string;
  /** How many n-grams the model may keep. */
  mostFeatures?: number;
  /** Told before each of the pieces of work, which take about as long as each other. */
  progress?(piece: number, pieces: number): void;
}

interface Trained {
  model: Model;
  validation: Validation;
}

/** Learns labels, and languages where every example names its own. The same examples give the same model, bit by bit. */
export function train(examples: readonly Example[], options: TrainingOptions = {}): Trained {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const classOf = Int32Array.from(examples, ({ label }) => indexOf.get(label) ?? 0);
  const noneIndex = options.noneLabel === undefined ? -1 : labels.indexOf(options.noneLabel);
  const stem = createStemmer();
  // All examples together are one piece of work more.
  let pieces = 1;
  const validation = crossValidate(examples, classOf, labels.length, noneIndex, stem, (part, parts) => {
    pieces = parts + 1;
    options.progress?.(part, pieces);
  });
  options.progress?.(pieces, pieces);
  const texts = examples.map(({ text }) => text);
  const { table, words, regression, margins } = trainBoth(texts, classOf, labels.length, stem);
  const languages = languagesOf(examples);
  const featurise = createFeaturiser(table, stem);
  const features = texts.map((text) => featurise(normalise(text)));
  const languageScores = trainLanguages(examples, languages, features, table.hashes.length);
  const pruned = prune(
    table,
    [merge(regression, margins, validation), languageScores],
    options.mostFeatures ?? Infinity,
  );
  const known = validation.familiarities.filter((_, index) => classOf[index] !== noneIndex);
  const [keptLabels = regression, keptLanguages = languageScores] = pruned.models;
  return {
    validation,
    model: {
      labels,
      noneLabel: options.noneLabel,
      table: pruned.table,
      labelScores: quantise(keptLabels),
      languages,
      languageScores: quantise(keptLanguages),
      words,
      rejectBelow: thresholdFor(known, refusedShare),
      digest: options.digest ?? '',
    },
  };
}

function languagesOf(examples: readonly Example[]): string[] {
  const named = examples.map(({ language }) => language).filter((language) => language !== undefined);
  return named.length === examples.length ? [...new Set(named)].sort() : [];
}

function trainLanguages(
  examples: readonly Example[],
  languages: readonly string[],
  features: Parameters<typeof trainRegression>[0]['features'],
  width: number,
): Linear {
  if (languages.length === 0) return emptyLinear(width, 0);
  const classOf = Int32Array.from(examples, ({ language }) => languages.indexOf(language ?? ''));
  return trainRegression({ features, classOf, classes: languages.length, width }, languageSeed);
}
