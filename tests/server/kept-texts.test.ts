import { keepTexts } from '../../server/demo-phone/kept-texts.ts';

const text = (words: string) => ({ from: 'person', text: words, segments: 1 }) as const;

test('a telephone is shown what is new to it, in order, and nothing of another', () => {
  const texts = keepTexts(100);
  texts.keep('+4799000001', text('one'));
  texts.keep('+4799000002', text('somebody else'));
  texts.keep('+4799000001', text('two'));
  expect(texts.after('+4799000001', 0).map((each) => each.text)).toEqual(['one', 'two']);
  expect(texts.after('+4799000001', 100).map((each) => each.text)).toEqual(['two']);
  expect(texts.after('+4799000003', 0)).toEqual([]);
});

test('after a restart the numbers go on above those before it', () => {
  const before = keepTexts(Date.parse('2026-03-16T10:00:00Z'));
  before.keep('+4799000001', text('before'));
  const [seen] = before.after('+4799000001', 0);
  const restarted = keepTexts(Date.parse('2026-03-16T10:00:01Z'));
  restarted.keep('+4799000001', text('afterwards'));
  expect(restarted.after('+4799000001', seen?.number ?? Number.NaN)).toHaveLength(1);
});

test('only the newest texts of the newest telephones are kept', () => {
  const texts = keepTexts(1);
  texts.keep('+4799000001', text('oldest telephone'));
  for (let each = 0; each < 201; each += 1) texts.keep('+4799000002', text(`text ${each}`));
  for (let each = 0; each < 99; each += 1) texts.keep(`+47990100${each}`, text('hello'));
  expect(texts.after('+4799000001', 0)).toEqual([]);
  const kept = texts.after('+4799000002', 0).map((each) => each.text);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([200, 'text 1', 'text 200']);
});
