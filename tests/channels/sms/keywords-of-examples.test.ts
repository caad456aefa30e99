import { fileURLToPath } from 'node:url';
import { createKeywordReader } from '../../../channels/sms/keywords.ts';
import { readExamples } from '../../../nlu/examples.ts';

const readKeyword = createKeywordReader();

/** Which errands, said in one word, are not for the assistant where somebody texts. */
const mayBe: Readonly<Record<string, readonly string[]>> = {
  stop: ['stop'],
  help: ['help', 'about-the-bot'],
  start: ['start-over'],
  'wrong-person': ['no'],
};

test('of all that people say to the assistant only stop, help and who are you are keywords', () => {
  const examples = readExamples(fileURLToPath(new URL('../../../nlu/examples', import.meta.url)));
  const taken = examples.flatMap(({ text, label }) => {
    const kind = readKeyword(text)?.kind;
    return kind === undefined ? [] : [{ text, label, kind }];
  });
  const wrong = taken.filter(({ label, kind }) => !mayBe[kind]?.includes(label));
  expect(wrong).toEqual([]);
  expect(taken.length).toBeGreaterThan(50);
  expect(taken.length).toBeLessThan(examples.length / 200);
});
