import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { day } from '../../domain/day.ts';
import { readCommand } from '../../nlu/evaluation/command.ts';
import { evaluateUnderstander } from '../../nlu/evaluation/evaluate-understander.ts';
import { intervalOf } from '../../nlu/evaluation/interval.ts';
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

test('report writes a page with the mistakes, and nothing a sentence says becomes markup', () => {
  const path = file('rows.tsv', 'hva koster kortet\tfee\tnb\nja <script>alert(1)</script>\tno\tnb\n');
  const page = join(folder, 'page.html');
  expect(nlu(['report', path, page]).status).toBe(0);
  const written = readFileSync(page, 'utf8');
  expect(written).toContain('<h1>Understanding, measured on rows.tsv</h1>');
  expect(written).toContain('50.0 % of 2 sentences right');
  expect(written).toMatch(/<title>no taken for [a-z-]+: 1<\/title>/u);
  expect(written).toContain('ja &lt;script&gt;alert(1)&lt;/script&gt;');
  expect(written).not.toContain('<script');
});

// Worked out by hand from Wilson's formula.
test.each([
  [0.5, 10, 0.2366, 0.7634],
  [1, 20, 0.8389, 1],
  [0, 20, 0, 0.1611],
  [0.95, 1000, 0.9347, 0.9619],
  [0, 0, 0, 1],
])('a share of %d of %i cases lies between %d and %d', (share, count, low, high) => {
  const interval = intervalOf(share, count);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
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
