import { softmax } from './linear.ts';
import type { Model } from './model.ts';
import { scoreQuantised } from './quantise.ts';
import { createReader } from './read-text.ts';
import { familiarity } from './reject.ts';
import { scoresOf } from './score-reading.ts';
import { createStemmer } from './stems.ts';
import { createUnknownWords, type UnknownWord } from './unknown-words.ts';

interface RankedLabel {
  label: string;
  confidence: number;
}

/** What a model says of a text. */
export interface Classified {
  /** All labels, the likeliest first; the none label leads where the text was rejected. */
  ranking: RankedLabel[];
  /** How much the text looks like the examples, and whether that is too little. */
  familiarity: number;
  rejected: boolean;
  /** Probability of each language of the model, in its order. */
  languages: Float32Array;
  /** The words no example has. */
  unknownWords: UnknownWord[];
}

export type Classify = (text: string) => Classified;

/** Makes the function that says what a text is about: some fifty millionths of a second for a sentence. */
export function createClassifier(model: Model): Classify {
  const read = createReader(model.table, model.words, createStemmer());
  const findUnknownWords = createUnknownWords(model.words);
  const noneIndex = model.noneLabel === undefined ? -1 : model.labels.indexOf(model.noneLabel);
  return (text) => {
    const reading = read(text);
    const scores = scoresOf(scoreQuantised, model.labelScores, reading);
    const familiar = familiarity(scores, noneIndex, reading.knownShare);
    const rejected = model.noneLabel !== undefined && familiar < model.rejectBelow;
    softmax(scores);
    const ranking = model.labels.map((label, of) => ({ label, confidence: scores[of] ?? 0 }));
    ranking.sort((a, b) => b.confidence - a.confidence);
    const languages = scoresOf(scoreQuantised, model.languageScores, reading);
    softmax(languages);
    return {
      ranking: rejected ? withNoneFirst(ranking, model.noneLabel ?? '') : ranking,
      familiarity: familiar,
      rejected,
      languages,
      unknownWords: findUnknownWords(reading.typedWords, reading.meantWords),
    };
  };
}

/** What was rejected is none with what the likeliest label lacks of certainty, and the others share the rest. */
function withNoneFirst(ranking: readonly RankedLabel[], noneLabel: string): RankedLabel[] {
  const none = ranking.find(({ label }) => label === noneLabel)?.confidence ?? 0;
  const others = ranking.filter(({ label }) => label !== noneLabel);
  const confidence = Math.max(none, 1 - (others[0]?.confidence ?? 0), 0.5);
  const scale = (1 - confidence) / Math.max(1e-9, 1 - none);
  return [
    { label: noneLabel, confidence },
    ...others.map((other) => ({ label: other.label, confidence: other.confidence * scale })),
  ];
}
