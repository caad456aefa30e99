import { evaluate } from '../../../nlu/evaluation/evaluate.ts';
import type { Row } from '../../../nlu/evaluation/read-rows.ts';
import { median, spreadOf } from '../spread.ts';
import { readSentences } from './read-sentences.ts';
import { report } from './report.ts';

/** Says which intent a text has. */
type Classify = (text: string) => string | Promise<string>;

const rounds = 5;

/** Lets a classifier learn, tests it, and tells the benchmark that started this process. */
export async function measureRival(learn: (rows: readonly Row[]) => Classify | Promise<Classify>): Promise<void> {
  const { train, test } = readSentences();
  const began = performance.now();
  const classify = await learn(train);
  const trainingSeconds = (performance.now() - began) / 1000;
  const answers = new Map<string, string>();
  for (const text of textsAsked(test)) answers.set(text, await classify(text));
  const { accuracy, accuracyMistyped } = evaluate(
    test,
    (text) => ({ predicted: answers.get(text) ?? '', confidence: 0, familiarity: 0 }),
    undefined,
  );
  const { p50, p99 } = spreadOf(await timeEach(test, classify));
  report({ accuracy, accuracyMistyped, trainingSeconds, milliseconds: { p50, p99 } });
}

/** Every text that counts, the mistyped ones too: they are asked before, as an evaluation waits for no promise. */
function textsAsked(rows: readonly Row[]): Set<string> {
  const asked = new Set<string>();
  const listen = (text: string) => {
    asked.add(text);
    return { predicted: '', confidence: 0, familiarity: 0 };
  };
  evaluate(rows, listen, undefined);
  return asked;
}

/** The middle of five for every text, as ours is timed. */
async function timeEach(rows: readonly Row[], classify: Classify): Promise<number[]> {
  const taken: number[] = [];
  for (const { text } of rows) {
    const ofText: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      // One more space each time: node-nlp remembers the words of every text that it has seen, people seldom repeat one.
      const fresh = text + ' '.repeat(round);
      const began = performance.now();
      const answer = classify(fresh);
      if (answer instanceof Promise) await answer;
      ofText.push(performance.now() - began);
    }
    taken.push(median(ofText));
  }
  return taken;
}
