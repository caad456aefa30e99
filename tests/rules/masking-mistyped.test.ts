import { idnr } from '@navikt/fnrvalidator';
import { maskNumbers } from '../../domain/masking.ts';
import { nationalNumbers } from './made-up-numbers.ts';

/** Its last figure is another, and so its check digits are wrong. */
const mistyped = (number: string) => `${number.slice(0, 10)}${(Number(number[10]) + 1) % 10}`;

test('2,000 numbers with a wrong check digit are all found, as people write such numbers', () => {
  const ways: ((number: string) => string)[] = [
    (n) => n,
    (n) => `${n.slice(0, 6)} ${n.slice(6)}`,
    (n) => `${n.slice(0, 6)}-${n.slice(6)}`,
    (n) => `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)} ${n.slice(6)}`,
    (n) => `${n.slice(0, 6)} ${n.slice(6, 9)} ${n.slice(9)}`,
  ];
  const missed: string[] = [];
  for (const number of [...nationalNumbers(1000, false), ...nationalNumbers(1000, true)].map(mistyped)) {
    if (idnr(number).status === 'valid') throw new Error('the test makes right numbers');
    for (const write of ways) {
      const { text, nationalNumbers: found } = maskNumbers(`Hei, jeg er ${write(number)}. Kan du hjelpe?`);
      if (text !== 'Hei, jeg er •••. Kan du hjelpe?' || found !== 1) missed.push(write(number));
    }
  }
  expect(missed).toEqual([]);
});

test.each([
  ['mitt fødselsnummer er 13097248023', 'mitt fødselsnummer er •••'],
  ['snakke med menneske, personnr 130972 12345', 'snakke med menneske, personnr •••'],
  ['fødselsnummeret mitt er 99887712345', 'fødselsnummeret mitt er •••'],
  ['fødselsnummer: 998 877 123 45, takk', 'fødselsnummer: •••, takk'],
  ['fnr 1309724802', 'fnr •••'],
  ['født 130972, personnummer 48023', 'født 130972, personnummer •••'],
  ['D-nr. 99097248023', 'D-nr. •••'],
  ['My national ID number is 99887712345.', 'My national ID number is •••.'],
  ['99887712345 er fødselsnummeret mitt', '••• er fødselsnummeret mitt'],
  ['fnr 13097248023 tlf 912 34 567', 'fnr ••• tlf 912 34 567'],
  ['tlf 91234567 13097248023', 'tlf 91234567 •••'],
  ['+46 8 123 456 130972 48022', '+46 8 123 456 •••'],
  ['tlf +47 912 34 567, 13097248023', 'tlf +47 912 34 567, •••'],
  ['fnr+01018012345', 'fnr+•••'],
  ['fnr: +01018012345', 'fnr: +•••'],
  ['fødselsnummer +470190 12345', 'fødselsnummer +•••'],
  ['my norwegian id number is 99887712345', 'my norwegian id number is •••'],
  ['my norwegian personal number is 48023', 'my norwegian personal number is •••'],
  ['personnummer 48023. 15 mars passer', 'personnummer •••. 15 mars passer'],
  ['fnr 99887712345 912 34 567', 'fnr ••• 912 34 567'],
  ['fnr 99 88 77 12 345', 'fnr •••'],
  ['D-nr 470190 1234', 'D-nr •••'],
])('what is said to be a national number goes, or looks like a mistyped one: %s', (text, masked) => {
  expect(maskNumbers(text)).toEqual({ text: masked, caseReferences: [], nationalNumbers: 1 });
});

test.each([
  ['kortnr 4925 0000 0000 0004', 'kortnr •••'],
  ['4925000000000004', '•••'],
  ['4925-0000-0000-0004 er kortet', '••• er kortet'],
  ['3782 822463 10005', '•••'],
  ['6304 0000 0000 0000 123 og', '••• og'],
  ['4 9 2 5 0 0 0 0 0 0 0 0 0 0 0 4', '•••'],
  ['konto NO93 8601 1117 947', 'konto NO•••'],
  ['konto NO9386011117947', 'konto NO•••'],
  ['1234567890123', '•••'],
])('a long number goes as one: %s', (text, masked) => {
  expect(maskNumbers(text)).toEqual({ text: masked, caseReferences: [], nationalNumbers: 1 });
});

test.each([
  ['2019 1234 5678 0150 Oslo', '••• 0150 Oslo'],
  ['9000 0000 0001 17 April 1991', '••• 17 April 1991'],
  ['9000 0000 0001 0150 Oslo', '••• 0150 Oslo'],
  ['201912345678, 0150 Oslo', '•••, 0150 Oslo'],
  ['201912345678 91234567', '••• 91234567'],
])('a case reference is still one beside other figures: %s', (text, masked) => {
  const result = maskNumbers(text);
  expect(result).toMatchObject({ text: masked, nationalNumbers: 0 });
  expect(result.caseReferences).toHaveLength(1);
});

test.each([
  '+1 309 724 8023',
  '+13097248023',
  '0013097248023',
  '+46 70 123 45 67',
  '46701234567',
  '48 601 234 567',
  '+49 1512 3456 7890',
  '+380 67 123 4567',
  '0049 1512 345678',
  '91234567 91234567',
  '91 23 45 67 92 34 56 78',
  '912 34 567 / 923 45 678',
  '0150, 0250, 5003, 7010',
  '16.03.2026 10.30 0150',
  '2026-03-16 2026-03-20',
  '2026-03-16 12.30 91234567',
  'personnr har jeg ikke, ring 91234567',
  'fødselsnummer har jeg ikke, jeg er født 130972',
  'K7M-4PX 912 34 567',
  'referanse K79-436, 16.03.26 kl. 10.30',
  '12345678901',
  'my norwegian number is 412 34 567',
  'call me on my personal number 912 34 567',
  'call me on my personal number 912 34 567 10-14',
  'my personal number is 91 23 45 67',
  'my personal number is 91234567 923 45 678',
  'my personal number is +46 70 123 45 67',
  'my personal number is +47 412 34 567',
  'my personal number is 0047 412 34 567',
  'my personal number is 4741234567',
  'my personal number is 41 234 567',
  'mitt id-nummer er 412 34 567',
  'mitt id-nummer er 41234 567',
  'norwegian number 47 412 34 567',
  'norwegian number 41234567',
])('what is none of these stays: %s', (text) => {
  expect(maskNumbers(text).text).toBe(text);
});
