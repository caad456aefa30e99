import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const booking = ['book an appointment', 'yes in Norway', 'Oslo', '{1}', '{1}', 'yes', 'when is my appointment?'];

test.each([
  ['en', booking, 'keep it'],
  ['nb', ['bestill time', 'ja i norge', 'Oslo', '{1}', '{1}', 'ja', 'når er timen min?'], 'behold den'],
  ['nn', ['tinge time', 'ja i Noreg', 'Oslo', '{1}', '{1}', 'ja', 'når er timen min?'], 'behald den'],
] as const)('in %s, who keeps the appointment that is shown is told so', async (language, before, keeping) => {
  const { talk } = catalogues[language];
  const { last, turns } = await playAll(language, [...before, keeping], 'P5');
  expect(last.text).toContain(talk.notDone);
  expect(last.choices).toEqual(turns.at(-2)?.choices);
});

describe('whose language is spoken', () => {
  test.each(['my husband is Polish', 'mannen min er polsk', 'kona mi er svensk'])(
    'is not asked after who somebody is: %s',
    async (text) => {
      const { turns, last } = await playAll('en', ['I lost my card', text]);
      expect(turns.map((each) => each.text).join()).not.toContain(catalogues.en.talk.whichLanguage);
      expect(last.journey).toBe('guidance');
      expect(last.outcome).toBeUndefined();
    },
  );

  test('a word for two in another language chooses nothing', async () => {
    const { last } = await playAll('en', ['book an appointment', 'to'], 'P1');
    expect(last.outcome).toBeUndefined();
    expect(last.text).toContain(catalogues.en.facts.askLetterSays);
  });

  test('in its own it is a number', async () => {
    const { last } = await playAll('nb', ['bestille time', 'to'], 'P1');
    expect(last.outcome).toBe('first-card-by-post');
  });
});

test.each([
  ['nn', 'nei vent eg vil heller bli ringt'],
  ['nb', 'nei vent, jeg vil heller snakke med et menneske'],
  ['en', 'no wait I would rather be called'],
] as const)('in %s, whoever would rather be called is heard: %s', async (language, text) => {
  const { last } = await playAll(language, [text]);
  expect(last.text).toContain('02800');
});

test('Heim is a place where one is asked for, and home anywhere else', async () => {
  const asked = await playAll('nb', ['finn politistasjon', 'Heim']);
  expect(asked.last.text).not.toContain(catalogues.nb.talk.startedOver);
  expect(asked.last.text).toContain('Heim?');
  const { last } = await playAll('nb', ['finn politistasjon', 'Heim', 'ja']);
  expect(last.text).toContain('politistasjon');
  const home = await playAll('nb', ['finn politistasjon', 'hjem']);
  expect(home.last.text).toContain(catalogues.nb.talk.startedOver);
});

test('two citizenships are told in two sentences, either first', async () => {
  for (const text of ['I am Polish. I also have a Canadian passport', 'I have a Canadian passport. I am also Polish']) {
    const { last } = await playAll('en', ['I lost my card', text]);
    expect(last.outcome).toBe('ask-a-person');
  }
});
