import fc from 'fast-check';
import { isDay } from '../../../domain/day.ts';
import { isClockTime } from '../../../domain/moment.ts';
import { read } from './reading.ts';

const patterns = [
  '1,',
  '1.',
  '1/',
  '1-',
  '1 ',
  '9:',
  '09:30',
  '12.03.',
  '2026-',
  '12345678',
  '0150 ',
  'a',
  'a ',
  'aa',
  'ae',
  'ø',
  'é',
  'e\u0301',
  'ﷺ',
  '\u0000',
  '\n',
  '.',
  '. ',
  '?',
  "'",
  '’s ',
  '((',
  '"a" ',
  '👍',
  '👩‍👧',
  'ja',
  'nei ',
  'no, ',
  'not ',
  'ikke ',
  'nei, Bergen ',
  'mistet ikke ',
  'card lost ',
  'går ut ',
  'om 1 ',
  'om en uke ',
  'in two ',
  'den ',
  'the ',
  '5. mai ',
  'mai ',
  'may ',
  'neste ',
  'next tuesday ',
  'første mandag i ',
  'mellom 10 og ',
  'kl 9 ',
  'ti på halv ',
  'fra Syria ',
  'jeg bor i ',
  'oslo ',
  'sandvika politistasjon ',
  'permanent ',
  'my husband ',
  'søkte på nett ',
  'mente ',
  'instead of ',
  'ikke Oslo men ',
  'K7M-',
  'bankid ',
  'har søkt ',
  'sticker ',
  'brev må møte ',
];
const letters = 1_000;
const mostMilliseconds = 5;
const microsecondsPerMillisecond = 1_000;
const mostTries = 40;
const triesToCompare = 3;

/** Milliseconds this thread worked in the fastest of some tries: other work on the machine does not count. */
function fastest(text: string, tries: number, isEnough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < tries && least > isEnough; count += 1) {
    const before = process.threadCpuUsage();
    read(text);
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / microsecondsPerMillisecond);
  }
  return least;
}

function repeated(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

test('there are at least sixty patterns', () => {
  expect(patterns.length).toBeGreaterThanOrEqual(60);
});

test.each(patterns)('a thousand letters of %j take no longer than five milliseconds', (pattern) => {
  expect(fastest(repeated(pattern, letters), mostTries, mostMilliseconds)).toBeLessThanOrEqual(mostMilliseconds);
});

test('four times the length takes about four times as long', () => {
  const ofLength = (length: number) =>
    patterns.reduce((sum, pattern) => sum + fastest(repeated(pattern, length), triesToCompare), 0);
  // What grows with the square takes sixteen times as long every time; a disturbance comes once.
  const ratios = [1, 2, 3].map(() => ofLength(4 * letters) / ofLength(letters));
  expect(Math.min(...ratios)).toBeLessThan(10);
}, 120_000);

const words = fc.constantFrom(
  ...'30 31 2 29 februar mai may juni 2026 1.4.2026 45.13 99/99 om uker neste tirsdag siste første fredag i mars kl halv ti på over 9 . , / - next month week 53 before Easter nei ikke mente Oslo'.split(
    ' ',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(words, { maxLength: 14 }).map((some) => some.join(' ')),
);
const anyDay = fc
  .date({ min: new Date('1999-12-31'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('any text is read without an error, into days and times that exist', () => {
  fc.assert(
    fc.property(anyText, anyDay, (text, on) => {
      const { dates, time } = read(text, isDay(on) ? on : undefined);
      for (const date of dates) {
        if (date.kind === 'day') expect(isDay(date.day)).toBe(true);
        if (date.kind === 'span') {
          expect(isDay(date.from) && isDay(date.to)).toBe(true);
          expect(date.from <= date.to).toBe(true);
        }
        if (date.kind === 'impossible') expect(text.normalize('NFC')).toContain(date.words);
      }
      expect(time === undefined || isClockTime(time)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
