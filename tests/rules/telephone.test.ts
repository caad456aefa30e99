import { maskTelephones, telephonesIn } from '../../domain/telephone.ts';

const numbers = (text: string) => telephonesIn(text).map(({ number }) => number.reveal());

test.each([
  ['91234567', '+4791234567'],
  ['912 34 567', '+4791234567'],
  ['91 23 45 67', '+4791234567'],
  ['9123 4567', '+4791234567'],
  ['+47 912 34 567', '+4791234567'],
  ['0047 91234567', '+4791234567'],
  ['ring meg på 912 34 567, takk', '+4791234567'],
  ['+47 20 03 19 85', '+4720031985'],
  ['+46 70 123 45 67', '+46701234567'],
  ['+44 (0)20 7946 0018', '+442079460018'],
  ['+46 (0)70-123 45 67', '+46701234567'],
  ['+1-202-555-0143', '+12025550143'],
  ['٩١٢٣٤٥٦٧', '+4791234567'],
])('%s is a telephone number', (text, number) => {
  expect(numbers(text)).toEqual([number]);
  expect(maskTelephones(text)).not.toMatch(/\p{Nd}{3}/u);
});

test.each([
  '20031985',
  '20260316',
  '16.03.2026',
  '2026-03-16',
  '30 04 2026',
  '0150',
  '12345678',
  'ABC234',
  '201234567890',
  '912345678',
  '1500 kr for 2 personer, 3 uker',
  '+4791234',
  'fra 2024 til 2026',
])('%s is none', (text) => {
  expect(numbers(text)).toEqual([]);
  expect(maskTelephones(text)).toBe(text);
});

test('of several each is taken out, and nothing around them', () => {
  expect(maskTelephones('hjemme 22 33 44 55, ellers +47 912 34 567 etter 14.30')).toBe(
    'hjemme •••, ellers ••• etter 14.30',
  );
});

test('a long text of figures takes no longer than its length', () => {
  expect(numbers('1 '.repeat(50_000))).toEqual([]);
  expect(numbers('+1 '.repeat(20_000)).length).toBeLessThan(20_000);
});
