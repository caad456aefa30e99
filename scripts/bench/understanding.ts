import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { day } from '../../domain/day.ts';
import { createClassifier } from '../../nlu/classifier/classify.ts';
import { decodeModel } from '../../nlu/classifier/model-file.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { layGround } from '../../server/house.ts';
import { type Spread, spreadOf } from './spread.ts';

const rounds = 3;
const today = day('2026-03-16');
const sentences = fileURLToPath(new URL('../../tests/nlu/development.tsv', import.meta.url));

interface UnderstandingFigures {
  sentences: number;
  /** Milliseconds to tell the intent. */
  classify: Spread;
  /** Milliseconds for intent, language, and every detail. */
  understand: Spread;
}

/** How long a message takes to understand, over the sentences understanding is developed with. */
export function measureUnderstanding(): UnderstandingFigures {
  const texts = readFileSync(sentences, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');
  const classify = createClassifier(decodeModel(readFileSync(new URL('../../nlu/model.bin', import.meta.url))));
  const understander = loadUnderstander(layGround());
  return {
    sentences: texts.length,
    classify: timeEach(texts, classify),
    understand: timeEach(texts, (text) => understander.understand(text, { today })),
  };
}

/** The first round warms up and is not counted. */
function timeEach(texts: readonly string[], work: (text: string) => unknown): Spread {
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const text of texts) {
      const began = performance.now();
      work(text);
      if (round > 0) taken.push(performance.now() - began);
    }
  }
  return spreadOf(taken);
}
