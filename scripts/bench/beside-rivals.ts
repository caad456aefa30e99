import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClassifierFigures } from './classifier-figures.ts';
import { installRivals } from './install-rivals.ts';
import { layOutSentences } from './lay-out-sentences.ts';
import { type Learned, learnAlone } from './learn-alone.ts';
import { rounded } from './spread.ts';

const measured = 'understanding, learned from our examples';
const folder = fileURLToPath(new URL('rivals/', import.meta.url));

const rivals = [
  { classifier: "natural's Bayes as it comes", program: 'natural-as-it-comes.mjs' },
  { classifier: "natural's Bayes, smoothing 0.03, all words kept", program: 'natural-smoothed.mjs' },
  { classifier: "wink's Bayes", program: 'wink.mjs' },
  { classifier: 'node-nlp', program: 'node-nlp.mjs' },
];

/** Ours and what else Node projects install, trained on the same examples and tested on the same sentences. */
export async function compareWithRivals(print: (line: object) => void): Promise<void> {
  const sentences = layOutSentences();
  try {
    const { learned, tested } = sentences;
    const ours = await learnAlone(join(folder, 'ours.ts'), sentences);
    print({ measured, classifier: 'ours', learned, tested, ...lineOf(ours) });
    if (!(await installRivals(folder, (sentence) => process.stderr.write(`${sentence}\n`)))) {
      print({ measured, leftOut: 'the others: npm could not install them, which needs the network once' });
      return;
    }
    for (const { classifier, program } of rivals) {
      const theirs = await learnAlone(join(folder, program), sentences);
      print({ measured, classifier, learned, tested, ...lineOf(theirs), ...timesOurs(theirs, ours) });
    }
  } finally {
    sentences.remove();
  }
}

function lineOf(learned: Learned): object {
  return learned.kind === 'learned' ? ofEach(learned.figures, rounded) : { leftOut: learned.because };
}

/** Theirs divided by ours: 2 in milliseconds is twice as slow, 0.5 in accuracy understands half. */
function timesOurs(theirs: Learned, ours: Learned): object {
  if (theirs.kind !== 'learned' || ours.kind !== 'learned') return {};
  const { figures } = ours;
  return { timesOurs: ofEach(theirs.figures, (value, read) => rounded(value / read(figures))) };
}

type Read = (figures: ClassifierFigures) => number;

function ofEach(figures: ClassifierFigures, make: (value: number, read: Read) => number): ClassifierFigures {
  const figure = (read: Read) => make(read(figures), read);
  return {
    accuracy: figure(({ accuracy }) => accuracy),
    accuracyMistyped: figure(({ accuracyMistyped }) => accuracyMistyped),
    trainingSeconds: figure(({ trainingSeconds }) => trainingSeconds),
    milliseconds: {
      p50: figure(({ milliseconds }) => milliseconds.p50),
      p99: figure(({ milliseconds }) => milliseconds.p99),
    },
    megabytesAtMost: figure(({ megabytesAtMost }) => megabytesAtMost),
  };
}
