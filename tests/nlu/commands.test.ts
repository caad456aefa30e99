import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { day } from '../../domain/day.ts';
import { readCommand } from '../../nlu/evaluation/command.ts';
import { evaluateUnderstander } from '../../nlu/evaluation/evaluate-understander.ts';
import { readRows, UnusableInput } from '../../nlu/evaluation/read-rows.ts';
import type { Understander } from '../../nlu/understanding.ts';

const script = fileURLToPath(new URL('../../scripts/nlu.ts', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nlu-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function nlu(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('classify turns every line into a line of JSON', () => {
  const lines = [
    'Arbeidstillatelsen min går ut 30. april, jeg bor i Bergen',
    '',
    'kan jeg få time 24. mars kl 10?',
    'min sak er 2015 1234 5678',
  ];
  const { stdout, status } = nlu(['classify', '--today', '2026-03-16'], `${lines.join('\n')}\n`);
  const [renew, empty, booking, reference, ...more] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(more).toEqual([]);
  expect(renew).toMatchObject({
    text: lines[0],
    language: 'nb',
    intent: 'renew-permit',
    details: { date: '2026-04-30', place: 'Bergen', permit: 'temporary' },
  });
  expect(renew.ranking).toHaveLength(3);
  expect(renew.confidence).toBe(renew.ranking[0].confidence);
  expect(empty.intent).toBe('none');
  expect(booking.details).toMatchObject({ date: '2026-03-24', time: '10:00' });
  expect(reference.details.caseReference).toBe('201512345678');
});

test('evaluate prints the figures a trainer needs', () => {
  const path = file(
    'rows.tsv',
    'text\tintent\tlanguage\nhva koster kortet\tfee\tnb\nhow much is it\tfee\ten\nja\tno\tnb\n',
  );
  const report = JSON.parse(nlu(['evaluate', path]).stdout);
  expect(report).toMatchObject({
    rows: 3,
    perIntent: { fee: { precision: 1, recall: 1, f1: 1, count: 2 }, no: { recall: 0, count: 1 } },
    perLanguage: { nb: { accuracy: 0.5, count: 2 }, en: { accuracy: 1, count: 1 } },
    confusion: [{ right: 'no', predicted: 'yes', count: 1, texts: ['ja'] }],
  });
  expect(report.accuracy).toBeCloseTo(2 / 3);
  expect(report.macroF1).toBeCloseTo(1 / 3);
  expect(report.latencyMilliseconds.p99).toBeGreaterThan(0);
});

test('train-test learns any labels and knows the unknown', () => {
  const words = ['red', 'green', 'blue', 'yellow', 'violet', 'orange', 'brown', 'grey'];
  const colours = words.map((word) => `a ${word} coat\t__proto__\nthe coat is ${word}\t__proto__`).join('\n');
  const numbers = words.map((_, of) => `count up to ${of}\tconstructor\nadd ${of} and ${of}\tconstructor`).join('\n');
  const train = file('train.tsv', `${colours}\n${numbers}\n`);
  const test = file('test.tsv', 'a blue coat\t__proto__\nadd 3 to 4\tconstructor\nqwrtz plkjh vbnmx\toos\n');
  const report = JSON.parse(nlu(['train-test', train, test, '--none', 'oos']).stdout);
  expect(report).toMatchObject({
    rows: 3,
    accuracy: 1,
    rejection: { noneLabel: 'oos', unknownFound: 1, knownRefused: 0 },
  });
  expect(report.trainingSeconds).toBeGreaterThan(0);
});

test('what cannot be used ends with a clear sentence and exit code 2', () => {
  const { status, stdout, stderr } = nlu(['evaluate', file('wrong.tsv', 'hei\tgreeting\nbare tekst\n')]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^\S+wrong\.tsv, line 2: expected a text, a tab and an intent\.\n$/);
});

test.each([
  ['no command', [], 'Usage:'],
  ['an unknown command', ['guess'], 'There is no command "guess".'],
  ['an unknown option', ['classify', '--fast'], 'classify takes no --fast.'],
  ['an option of another command', ['classify', '--none', 'x'], 'classify takes no --none.'],
  [
    'an impossible day',
    ['classify', '--today', '2026-02-30'],
    '--today must be a day such as 2026-03-16, not "2026-02-30".',
  ],
  ['a missing file name', ['evaluate'], 'Usage:'],
])('%s is explained', (_name, args, sentence) => {
  expect(() => readCommand(args)).toThrow(UnusableInput);
  expect(() => readCommand(args)).toThrow(sentence);
});

test('a file that is not there, or has no rows, is explained', () => {
  expect(() => readRows('nowhere.tsv')).toThrow('Cannot read nowhere.tsv.');
  expect(() => readRows(file('empty.tsv', '\n\n'))).toThrow('has no rows');
});

test('an intent that is not ours is explained', () => {
  const understander: Understander = {
    understand() {
      throw new Error('nothing is to be understood');
    },
  };
  const rows = [{ text: 'hei', label: 'hilsen' }];
  expect(() => evaluateUnderstander(understander, rows, day('2026-03-16'))).toThrow('"hilsen" is none of the intents');
});
