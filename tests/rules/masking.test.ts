import { idnr } from '@navikt/fnrvalidator';
import { maskNumbers } from '../../domain/masking.ts';
import { aboutLinear, growth } from '../runner/growth.ts';
import { nationalNumbers, sequence, two } from './made-up-numbers.ts';

const inOtherScripts = ['٠', '۰', '०', '০', '０', '𝟎', '𝟘'];
const written: [how: string, write: (number: string) => string][] = [
  ['together', (n) => n],
  ['in two groups', (n) => `${n.slice(0, 6)} ${n.slice(6)}`],
  ['with a dash', (n) => `${n.slice(0, 6)}-${n.slice(6)}`],
  ['with dots', (n) => `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)} ${n.slice(6)}`],
  ['with a dash between spaces', (n) => `${n.slice(0, 6)} – ${n.slice(6)}`],
  ['in threes', (n) => n.replace(/(...)(?=.)/g, '$1 ')],
  ['digit by digit', (n) => [...n].join(' ')],
  ['with a no-break space', (n) => `${n.slice(0, 6)}\u00a0${n.slice(6)}`],
  ['with a zero-width space', (n) => `${n.slice(0, 6)}\u200b${n.slice(6)}`],
  ...inOtherScripts.map((zero): [string, (n: string) => string] => [
    `in digits from ${zero}`,
    (n) => [...n].map((digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit))).join(''),
  ]),
];

test('2,000 valid numbers are all found, however they are written', () => {
  const numbers = [...nationalNumbers(1000, false), ...nationalNumbers(1000, true)];
  const missed: string[] = [];
  for (const number of numbers) {
    if (idnr(number).status !== 'valid') throw new Error('the test makes wrong numbers');
    for (const [how, write] of written) {
      const { text, nationalNumbers: found } = maskNumbers(`Hei, jeg er ${write(number)}. Kan du hjelpe?`);
      if (text !== 'Hei, jeg er •••. Kan du hjelpe?' || found !== 1) missed.push(`${how}: ${text}`);
    }
  }
  expect(missed).toEqual([]);
});

test('telephone numbers, dates and postcodes stay, but for at most one in a hundred', () => {
  const next = sequence(11);
  const digits = (count: number) => Array.from({ length: count }, () => next(10)).join('');
  let wrong = 0;
  let all = 0;
  for (let i = 0; i < 1000; i += 1) {
    const mobile = `${4 + 5 * next(2)}${digits(7)}`;
    const pairs = mobile.replace(/(..)(?=.)/g, '$1 ');
    for (const text of [
      `ring meg på ${mobile}`,
      `+47 ${pairs}`,
      `0047 ${pairs}`,
      `0047${mobile}`,
      `+47${mobile}`,
      `+380 67 ${digits(3)} ${digits(4)}`,
      `+46 70 ${digits(3)} ${digits(2)} ${digits(2)}`,
      `+49 15${digits(2)} ${digits(4)} ${digits(4)}`,
      `+1 ${2 + next(8)}${digits(2)} ${digits(3)} ${digits(4)}`,
      `0044 7${digits(3)} ${digits(6)}`,
      `+${2 + next(8)}${digits(10)}`,
      `${pairs} ${digits(4)} Oslo`,
      `${pairs} eller ${pairs}`,
      `${mobile.slice(0, 3)} ${mobile.slice(3, 5)} ${mobile.slice(5)}`,
      `født ${two(1 + next(28))}.${two(1 + next(12))}.${1950 + next(60)}`,
      `${two(1 + next(28))}${two(1 + next(12))}${two(next(100))}`,
      `2026-03-${two(1 + next(28))} 12:30, 0${digits(3)} Bergen`,
      `jobber i ${digits(4)} ${digits(4)}`,
      `${mobile} ${digits(4)} Oslo`,
      `${mobile} ${mobile}`,
      `${pairs} ${pairs}`,
      `fra ${two(1 + next(28))}.${two(1 + next(12))}.${two(20 + next(10))} til ${two(1 + next(28))}.${two(1 + next(12))}.${two(20 + next(10))}`,
      `${two(1 + next(28))}${two(1 + next(12))}${two(next(100))} ${digits(4)} Oslo`,
    ]) {
      all += 1;
      if (maskNumbers(text).text !== text) wrong += 1;
    }
  }
  process.stdout.write(`masked by mistake: ${wrong} of ${all}\n`);
  expect(wrong / all).toBeLessThanOrEqual(0.01);
});

test('of 2,000 case references each is taken out as one, and not as a national number but for one in a hundred', () => {
  const next = sequence(5);
  let asNational = 0;
  for (let i = 0; i < 2000; i += 1) {
    const reference = `20${two(next(26))}${String(next(100_000_000)).padStart(8, '0')}`;
    const ways = [
      reference,
      reference.replace(/(....)(?=.)/g, '$1 '),
      `${reference.slice(0, 4)} ${reference.slice(4, 10)} ${reference.slice(10)}`,
    ];
    for (const way of ways) {
      const { text, caseReferences, nationalNumbers: national } = maskNumbers(`DUF ${way}, takk`);
      expect(text).toBe('DUF •••, takk');
      asNational += national;
      if (national === 0) expect(caseReferences.map((one) => one.reveal())).toEqual([reference]);
    }
  }
  expect(asNational / 6000).toBeLessThanOrEqual(0.01);
});

test('what is masked cannot be read back from the result', () => {
  const [number = ''] = nationalNumbers(1, false);
  const result = maskNumbers(`${number} og 201912345678`);
  expect(JSON.stringify(result)).not.toMatch(/\d{5}/);
  expect(result).toMatchObject({ text: '••• og •••', nationalNumbers: 1 });
});

const hostile = [
  '1 ',
  '1.',
  '01019012345',
  '1\u200b',
  '٣',
  '12-',
  '+1 ',
  '2019 1234 567',
  'fnr er ',
  '130972 12345 ',
  '4925 0000 ',
  '1',
];
test.each(hostile)('the work grows with a text of %j and no faster', (piece) => {
  expect(growth(maskNumbers, piece, 10_000)).toBeLessThan(aboutLinear);
});
