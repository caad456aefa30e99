import { isPlainYes } from '../../../nlu/details/plain-yes.ts';
import { wordSet } from '../../../nlu/details/text/word-set.ts';
import { toBooking, toCancelling, toDeleting, toMoving } from './deed-replies.ts';
import { toAnyDeed } from './replies-to-any-deed.ts';

const slot = wordSet('grønland oslo tirsdag tysdag tuesday 17 mars march 2026 08 8 00');
const deeds = [
  ['book', toBooking, slot],
  ['move', toMoving, slot],
  ['cancel', toCancelling, slot],
  ['delete', toDeleting, wordSet('')],
] as const;

const cases = deeds.flatMap(([deed, own, words]) =>
  [toAnyDeed, own].flatMap(({ yes, no_yes }) => [
    ...yes.split('\n').map((text) => [deed, text, true, words] as const),
    ...no_yes.split('\n').map((text) => [deed, text, false, words] as const),
  ]),
);

test.each(cases)('to %s: “%s” is a plain yes: %s', (deed, text, expected, words) => {
  expect(isPlainYes(text, { deed, repeats: ({ word }) => words.has(word) })).toBe(expected);
});

test('a word more than agreement makes every yes of the list no plain one', () => {
  const more = ['men', 'but', 'ikke', 'ikkje', 'not', 'vent', 'wait', 'hvis', 'viss', 'if', 'barnehage', 'etterpå'];
  const yeses = toAnyDeed.yes.split('\n');
  const taken = yeses.flatMap((yes) =>
    more.flatMap((word) =>
      [`${yes} ${word}`, `${yes}, ${word}`, `${word} ${yes}`].filter((text) => isPlainYes(text, { deed: 'cancel' })),
    ),
  );
  expect(taken).toEqual([]);
});
