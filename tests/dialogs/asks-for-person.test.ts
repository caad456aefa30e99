import { asksForPerson } from '../../dialogs/hearing/asks-for-person.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const { en, nb } = catalogues;

test.each([
  ['nb', 'jeg vil snakke med et menneske, kortet mitt er stjålet og jeg har permanent opphold'],
  ['nb', 'hei jeg trenger hjelp fra et menneske, kona mi har mistet kortet i Tyrkia'],
  ['nb', 'Ring meg på 41234567, jeg har mistet kortet'],
  ['en', 'call me, i lost my card'],
] as const)(
  '%s: whoever asks for a person and tells what happened is told of a person first: %s',
  async (language, text) => {
    const { last } = await playAll(language, [text]);
    expect(last.text).toContain('02800');
  },
);

test('what was told beside it is known when the errand goes on', async () => {
  const told = 'talk to a human, my permit runs out 30 April 2026 and I lost my card. i am from india and in norway';
  const { last } = await playAll('en', [told]);
  expect(last.text).toContain(en.facts.askPermit);
  expect(last.text).not.toContain(en.facts.askCitizenship);
});

test.each([
  'they call me every day about my card',
  'jeg snakket ikke med et menneske, jeg har mistet kortet',
  'jeg har mistet kortet',
])('no person is asked for: %s', (text) => {
  expect(asksForPerson(text)).toBe(false);
});

test.each([
  ['en', 'can you promise that I can stay?'],
  ['nb', 'kan dere love at jeg får bli?'],
] as const)('%s: nothing is promised: %s', async (language, text) => {
  const { last } = await playAll(language, [text]);
  expect(last.text).toContain(catalogues[language].talk.cannotPromise);
});

test('a telephone number is no postcode', async () => {
  const { last } = await playAll('nb', ['finn politiet', '0047 41234568']);
  expect(last.text).not.toContain('Grønland');
  expect(last.text).toContain(nb.talk.didNotUnderstandAnswer);
});
