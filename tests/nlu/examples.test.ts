import { fileURLToPath } from 'node:url';
import { readRows } from '../../nlu/evaluation/read-rows.ts';
import { readExamples } from '../../nlu/examples.ts';
import { intents } from '../../nlu/intents.ts';
import { normalise, tokensOf } from '../../nlu/normalise.ts';

const examples = readExamples(fileURLToPath(new URL('../../nlu/examples', import.meta.url)));
const heldOut = ['development.tsv', 'unseen.tsv'].flatMap((file) =>
  readRows(fileURLToPath(new URL(file, import.meta.url))),
);

/** Sentences that differ only in capitals and punctuation are one. */
function sameness(text: string): string {
  return tokensOf(normalise(text)).join(' ');
}

describe('the example sentences', () => {
  test.each(['nb', 'nn', 'en'])('are at least sixty for every intent in %s, and four hundred for none', (language) => {
    const counts = intents.map((intent) => {
      const count = examples.filter((one) => one.language === language && one.label === intent).length;
      return { intent, count, fewest: intent === 'none' ? 400 : 60 };
    });
    expect(counts.filter(({ count, fewest }) => count < fewest)).toEqual([]);
  });

  test('stand once in their file, and under one intent only', () => {
    const bySentence = Map.groupBy(examples, ({ text }) => sameness(text));
    const wrong = [...bySentence].flatMap(([sentence, same]) => {
      const labels = new Set(same.map(({ label }) => label));
      const files = new Set(same.map(({ label, language }) => `${language}/${label}`));
      return labels.size > 1 || files.size < same.length
        ? [`${sentence}: ${[...same.map((one) => `${one.language}/${one.label}`)].join(', ')}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('hold none of the sentences that understanding is measured with', () => {
    const learned = new Set(examples.map(({ text }) => sameness(text)));
    expect(heldOut.map(({ text }) => text).filter((text) => learned.has(sameness(text)))).toEqual([]);
  });
});
