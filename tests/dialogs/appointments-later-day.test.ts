import { otherTimeWished } from '../../dialogs/booking/other-time-words.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const words = {
  nb: { book: 'bestille time i Drammen', later: 'en senere dag', part: 'senere på dagen' },
  nn: { book: 'bestille time i Drammen', later: 'ein seinare dag', part: 'seinare på dagen' },
  en: { book: 'book an appointment in Drammen', later: 'a later day', part: 'later in the day' },
} as const;

/** The days of the offered times: 17 March and so on, as numbers. */
const daysOf = (choices: readonly string[]) =>
  choices.flatMap((choice) => /(\d+)\.? (?:mars|March)/.exec(choice)?.[1] ?? []).map(Number);

describe.each(['nb', 'nn', 'en'] as const)('in %s', (language) => {
  const { book, later, part } = words[language];
  const list = [book, '{1}', '{1}'];

  test('a later day leads on to the day after those shown, and nothing is left', async () => {
    const { turns, last } = await playAll(language, [...list, later, later], 'P5');
    expect(daysOf(turns[2]?.choices ?? [])[0]).toBe(17);
    expect(daysOf(turns[3]?.choices ?? [])[0]).toBe(18);
    expect(daysOf(last.choices)[0]).toBe(19);
    expect(last.journey).toBe('bookAppointment');
  });

  test('a part of the day is looked for on the days shown, never on earlier ones', async () => {
    const { last } = await playAll(language, [...list, later, later, part], 'P5');
    expect(Math.min(...daysOf(last.choices))).toBe(19);
  });

  test('at the last look, too, the time that was kept is let go, and later days are shown', async () => {
    const { last } = await playAll(language, [...list, '{1}', later], 'P5');
    expect(daysOf(last.choices)[0]).toBe(18);
    expect(last.text).not.toContain(catalogues[language].talk.leavingErrand);
  });
});

test('to move what is being chosen begins no other errand', async () => {
  const { last } = await playAll('en', [words.en.book, '{1}', '{1}', 'reschedule'], 'P5');
  expect(last.journey).toBe('bookAppointment');
});

test.each([
  ['another day please', 'later-day'],
  ['annan dag', 'later-day'],
  ['the day after', 'later-day'],
  ['en annen tid', 'other-time'],
  ['seinare på dagen', 'later'],
  ['yes', undefined],
  ['tirsdag', undefined],
])('%j wishes for %s', (text, wish) => {
  expect(otherTimeWished(text)).toBe(wish);
});
