import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClassifier } from '../../nlu/classifier/classify.ts';
import { decodeModel, encodeModel } from '../../nlu/classifier/model-file.ts';
import { createRandom } from '../../nlu/classifier/random.ts';
import { train } from '../../nlu/classifier/train.ts';
import { evaluate } from '../../nlu/evaluation/evaluate.ts';
import { readRows } from '../../nlu/evaluation/read-rows.ts';
import { digestOf, readExamples } from '../../nlu/examples.ts';
import { aboutLinear, growth } from '../runner/growth.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const bytes = readFileSync(path('../../nlu/model.bin'));
const model = decodeModel(bytes);
const classify = createClassifier(model);
const examples = readExamples(path('../../nlu/examples'));

const predict = (text: string) => {
  const { ranking, familiarity } = classify(text);
  return { predicted: ranking[0]?.label ?? '', confidence: ranking[0]?.confidence ?? 0, familiarity };
};

test('the model was trained on the examples as they stand; otherwise run: npm run train', () => {
  expect(model.digest).toBe(digestOf(examples));
});

// Floors a point or so under what was measured on the whole understander, details and all: nb 97, nn 96, en 95.
describe.each([
  ['looked at while developing', 'development.tsv'],
  ['only counted', 'unseen.tsv'],
])('on sentences it has not learnt, %s', (_kind, file) => {
  const report = evaluate(readRows(path(file)), predict, 'none');

  test.each([
    ['nb', 0.95],
    ['nn', 0.94],
    ['en', 0.93],
  ])('the right intent is found in %s in at least %d', (language, floor) => {
    expect(report.perLanguage[language]?.accuracy).toBeGreaterThanOrEqual(floor);
  });

  test('with every tenth letter mistyped at most three and a half in a hundred more are wrong', () => {
    expect(report.accuracy - report.accuracyMistyped).toBeLessThanOrEqual(0.035);
  });

  test('confidence is honest within five points', () => {
    expect(report.expectedCalibrationError).toBeLessThan(0.05);
  });

  test('messages about something else are mostly recognised, and few others refused', () => {
    expect(report.rejection?.unknownFound).toBeGreaterThanOrEqual(0.8);
    expect(report.rejection?.knownRefused).toBeLessThanOrEqual(0.03);
  });
});

describe('what no example looks like', () => {
  test.each(['', '   ', '\u0000\uFFFF\uD800', 'qwrtz plkjh vbnmx', '🦆🦆🦆', 'الدجاجة لذيذة'])('%j is none', (text) => {
    expect(predict(text).predicted).toBe('none');
  });

  test('a very long message costs no more than its length', () => {
    const random = createRandom(1);
    const letters = Array.from({ length: 40_000 }, () => 'abcdefghij klmnopå'[Math.floor(random() * 18)]).join('');
    expect(growth(predict, letters, 10_000)).toBeLessThan(aboutLinear);
  });
});

describe('training', () => {
  const few = examples.filter(({ label }) => ['fee', 'yes', 'none'].includes(label));

  test('gives the same bytes from the same examples', () => {
    const once = encodeModel(train(few, { noneLabel: 'none' }).model);
    const again = encodeModel(train(few, { noneLabel: 'none' }).model);
    expect(Buffer.compare(once, again)).toBe(0);
  });

  test('takes any label as a name, also those that mean something to JavaScript', () => {
    const rows = ['__proto__', 'constructor', 'toString'].flatMap((label, of) =>
      ['north', 'south', 'east', 'west'].map((word) => ({ text: `${word} ${'abc'[of]}${'xyz'[of]}`, label })),
    );
    const read = createClassifier(decodeModel(encodeModel(train(rows).model)));
    expect(rows.map(({ text }) => read(text).ranking[0]?.label)).toEqual(rows.map(({ label }) => label));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('the model file', () => {
  test('is under seven megabytes', () => {
    expect(bytes.length).toBeLessThan(7_000_000);
  });

  test('comes back as it was written', () => {
    const again = decodeModel(encodeModel(model));
    expect(Buffer.compare(encodeModel(again), encodeModel(model))).toBe(0);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['another file', Buffer.from('\x89PNG and so on and on and on')],
    ['half a file', bytes.subarray(0, bytes.length >> 1)],
  ])('is refused when it is %s', (_name, wrong) => {
    expect(() => decodeModel(wrong)).toThrow('npm run train');
  });
});
