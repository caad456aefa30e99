import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const { en, nb } = catalogues;

describe('a fact told after the advice that turns on it', () => {
  test.each([
    ['nb', 'arbeidstillatelsen min går ut 20. april', 'nei', 'jeg har bankid'],
    ['nn', 'arbeidsløyvet mitt går ut 20. april', 'nei', 'eg har bankid'],
    ['en', 'my work permit expires on 20 april', 'no', 'I have bankid'],
  ] as const)('%s: to have an electronic ID is no trouble with the portal', async (language, first, no, told) => {
    const { last } = await playAll(language, [first, 'Ghana', no, told]);
    expect(last.text).toContain(catalogues[language].talk.stillHolds);
    expect(last.text).toContain(catalogues[language].advice['renew-online-then-appointment']);
  });

  test('an electronic ID that matters makes it another advice', async () => {
    const lines = ['refugee permit expires on 20 april', 'Ghana', 'no', 'no', 'I have bankid now'];
    const { turns, last } = await playAll('en', lines);
    expect(turns[3]?.text).toContain(en.advice['renew-call']);
    expect(last.text).toContain(en.talk.factTold);
    expect(last.text).toContain(en.advice['renew-online-then-appointment']);
  });

  test('to have ordered the card leads on to the appointment, and nothing is asked again', async () => {
    const lines = ['I have lost my card', 'Ghana', 'permanent', 'norway', 'no', 'I have ordered the card now'];
    const { last } = await playAll('en', lines);
    expect(last.text).toContain(en.guidance.askFindTime);
  });

  test('a permit that lasts is not asked about a second time', async () => {
    const lines = [
      'jeg har mistet kortet, studietillatelse til 2028',
      'Ghana',
      'ja',
      'nei',
      'jeg har bestilt kortet nå',
    ];
    const { last } = await playAll('nb', lines);
    expect(last.text).toContain(nb.guidance.askFindTime);
  });

  test('what the advice does not turn on is left to what it is about', async () => {
    const { last } = await playAll('en', ['I have lost my card', 'Switzerland', 'I have bankid']);
    expect(last.text).not.toContain(en.talk.factTold);
  });
});

describe('after the advice to order a card', () => {
  const advised = ['jeg har mistet kortet', 'Ghana', 'permanent', 'ja', 'nei'];

  test.each(['bestilt', 'ok jeg har bestilt nå', 'ferdig bestilt'])('%j leads on to the appointment', async (words) => {
    const { last } = await playAll('nb', [...advised, words]);
    expect(last.text).toContain(nb.guidance.askFindTime);
  });

  test('a plain yes agrees, and has ordered nothing', async () => {
    const { last } = await playAll('nb', [...advised, 'ja']);
    expect(last.text).toContain(nb.talk.whatNow);
  });

  test('how to order is told once more, how to get an appointment is another thing', async () => {
    const { turns, last } = await playAll('nb', [...advised, 'hvordan bestiller jeg?', 'hvordan bestiller jeg time?']);
    expect(turns.at(-2)?.text).toContain(nb.advice['reportThenOrder-lost']);
    expect(last.text).not.toContain(nb.talk.stillHolds);
  });
});

describe('somebody who comes back with what had to be looked up', () => {
  test.each([
    ['en', ['lost my card', 'Ghana', 'not sure', 'study'], en.facts.askPermitExpires],
    ['nb', ['jeg har mistet kortet', 'Ghana', 'vet ikke', 'arbeid'], nb.facts.askPermitExpires],
    ['en', ['lost my card', 'Ghana', 'study', 'i dont know', 'norway', '20 august 2026'], en.facts.askOrderedNewCard],
    ['nb', ['mistet kortet', 'Ghana', 'studier', 'vet ikke', 'ja', 'i august'], nb.facts.askOrderedNewCard],
  ] as const)('%s: %j goes on from there', async (language, lines, asked) => {
    const { turns, last } = await playAll(language, lines);
    expect(turns.at(-2)?.outcome).toBe('ask-a-person');
    expect(last.text).toContain(catalogues[language].talk.factTold);
    expect(last.text).toContain(asked);
  });
});

test('to have an electronic ID is not to have applied', async () => {
  const lines = [
    'i am a refugee and my permit expires on 20 april',
    'Ghana',
    'I have bankid',
    'I have applied with bankid',
  ];
  const { turns, last } = await playAll('en', lines);
  expect(turns[2]?.text).toContain(en.facts.askAppliedForRenewal);
  expect(last.outcome).toBe('renewal-pending');
});
