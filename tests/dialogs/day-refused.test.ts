import { refusesDay } from '../../dialogs/questions/day-refused.ts';
import { read } from '../nlu/details/reading.ts';
import { atTheList } from './at-drammen.ts';
import { drammen } from './counter.ts';
import { tuesdayNine, tuesdayOne } from './free-times.ts';
import { on, saying } from './saying.ts';

test.each([
  "Wednesday doesn't work",
  'onsdag passer ikke',
  'onsdag passar ikkje',
  'I cannot come on Wednesday',
  'ikke onsdag',
])('a day is refused: %s', (text) => {
  expect(refusesDay(text, read(text))).toBe(true);
});

test.each(['onsdag passer', 'Wednesday works', 'not Wednesday, Thursday', 'onsdag kl. 10'])(
  'no day is refused: %s',
  (text) => {
    expect(refusesDay(text, read(text))).toBe(false);
  },
);

test('other days are gone on to', async () => {
  const { visitor } = await atTheList();
  await visitor.say(saying("Tuesday doesn't work", on('2026-03-17')));
  expect(visitor.choices).not.toContain(`${drammen}/${tuesdayNine}`);
  expect(visitor.choices).not.toContain(`${drammen}/${tuesdayOne}`);
});
