import { askedInWords } from '../../dialogs/hearing/asked-in-words.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

test.each([
  'drop in',
  'is drop-in possible?',
  'er drop-in mulig?',
  'kan jeg bare møte opp?',
  'can I come without an appointment',
  'kan eg gå til politiet utan timeavtale?',
])('%j asks to come without an appointment', (text) => {
  expect(askedInWords(text)).toBe('dropIn');
});

test.each([
  'er det greit å vente til den går ut da?',
  'is it ok to wait until it expires?',
  'can I wait till the card has expired',
  'kan eg vente med å fornye løyvet til det går ut?',
])('%j asks whether to wait', (text) => {
  expect(askedInWords(text)).toBe('whetherToWait');
});

test.each([
  'my card has expired and I am waiting for an appointment',
  'kortet går ut, hvor lenge må jeg vente på time?',
  'jeg har ventet lenge',
  'I cannot come to the appointment',
])('%j asks neither', (text) => {
  expect(askedInWords(text)).toBeUndefined();
});

describe.each(['nb', 'nn', 'en'] as const)('in %s, in the middle of the questions', (language) => {
  const { atThePolice, facts, noFreeTimes, whetherToWait } = catalogues[language];
  const first = { nb: 'kortet mitt går ut snart', nn: 'kortet mitt går ut snart', en: 'my card expires soon' }[
    language
  ];

  test('drop in is answered and stops nothing', async () => {
    const { last } = await playAll(language, [first, 'drop in']);
    expect(last.text).toContain(atThePolice.noDropIn);
    expect(last.text).toContain(facts.askCitizenship);
    expect(last.journey).toBe('guidance');
  });

  test('whether to wait is answered for the permit that was said, and of free times nothing is', async () => {
    const wait = {
      nb: 'er det greit å vente til det går ut da?',
      nn: 'er det greitt å vente til det går ut då?',
      en: 'is it ok to wait until it expires?',
    }[language];
    const { turns, last } = await playAll(language, [first, wait, 'Ghana', 'permanent', wait]);
    expect(turns[1]?.text).toContain(whetherToWait.doNotWait);
    expect(turns[1]?.text).toContain(whetherToWait.temporary.split('{')[0]);
    expect(turns[1]?.text).not.toContain(noFreeTimes.regularly);
    expect(last.text).not.toContain(whetherToWait.temporary.split('{')[0]);
    expect(last.text).toContain(facts.askCardExpires);
  });
});
