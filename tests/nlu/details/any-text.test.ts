import fc from 'fast-check';
import { isDay } from '../../../domain/day.ts';
import { isClockTime } from '../../../domain/moment.ts';
import { aboutLinear, growth } from '../../runner/growth.ts';
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
  'hver mandag 10 ',
  'uke 23-25 ',
  'mellom 10 og 12 ',
  'neste uke onsdag ',
  'dagen før 3. mai ',
  '03.05-07.05 ',
  '5063 Oslo ',
  'Storgata 12, 0184 ',
  'postnr 5417 og ikkje ',
  'Oslo, nei, Moss ',
  'the first of the two ',
  'wed 9 ',
];

test('there are at least sixty patterns', () => {
  expect(patterns.length).toBeGreaterThanOrEqual(60);
});

test.each(patterns)('the work grows with a text of %j and no faster', (pattern) => {
  expect(growth(read, pattern, 500)).toBeLessThan(aboutLinear);
});

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
