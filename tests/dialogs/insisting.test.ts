import { day } from '../../domain/day.ts';
import { mayLeadToCard } from '../../domain/rules/may-lead-to-card.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

/** The demonstration person whose permit ends in thirty days. */
const permitEnds = 'P3';

const inWords = {
  nb: {
    first: 'tillatelsen min går ut neste måned, jeg trenger nytt kort',
    insisting: [
      'men jeg vil ha nytt kort likevel',
      'bare gi meg et kort',
      'jeg bryr meg ikke, jeg vil ha et kort',
      'jeg insisterer på å få et kort',
      'bestill time uansett',
      'det driter jeg i, gi meg kort',
    ],
    no: 'nei',
    wife: 'kona mi trenger nytt kort',
    person: 'jeg krever å få snakke med et menneske',
  },
  nn: {
    first: 'løyvet mitt går ut neste månad, eg treng nytt kort',
    insisting: [
      'men eg vil ha nytt kort likevel',
      'berre gje meg eit kort',
      'eg bryr meg ikkje, eg vil ha kort',
      'bestill time uansett',
    ],
    no: 'nei',
    wife: 'kona mi treng nytt kort',
    person: 'eg krev å få snakke med eit menneske',
  },
  en: {
    first: 'My permit ends next month, I need a new card',
    insisting: [
      'But I want a new card anyway',
      'I insist, book me an appointment for a new card',
      'My card was not lost. Just give me a card!',
      'I don’t care, I want a card',
      'please just give me the card',
      'But I need a new card',
    ],
    no: 'no',
    wife: 'my wife needs a new card',
    person: 'I insist on talking to a person',
  },
} as const;

describe.each(['nb', 'nn', 'en'] as const)('insisting in %s', (language) => {
  const { first, insisting, no, wife, person } = inWords[language];
  const { facts, guidance, bookAppointment, talk } = catalogues[language];

  test('before the advice: renewed and not ordered, at once and every time, and the question once more', async () => {
    const { turns, last } = await playAll(language, [first, ...insisting, no], permitEnds);
    for (const { text, journey } of turns.slice(1, -1)) {
      expect(text).toBe(`${guidance.renewedNotOrdered}\n${facts.askAppliedForRenewal}`);
      expect(journey).toBe('guidance');
    }
    expect(last.outcome).toBe('renew-permit');
  });

  test('after the advice: the same advice again, however it is said', async () => {
    const { turns } = await playAll(language, [first, no, ...insisting], permitEnds);
    for (const { text, outcome } of turns.slice(2)) {
      expect(text).toContain(guidance.kindlyNotRenew);
      expect(outcome).toBe('renew-permit');
    }
  });

  test('where a card may be right, the question is asked once more with the reason', async () => {
    const begun = { nb: 'jeg trenger nytt kort', nn: 'eg treng nytt kort', en: 'I need a new card' }[language];
    const { last } = await playAll(language, [begun, insisting[2] ?? '']);
    expect(last.text).toBe(`${guidance.needThisFirst}\n${facts.askProblem}`);
  });

  test('a person is got however insistingly, before the advice and after it', async () => {
    const { turns, last } = await playAll(language, [first, person, no, person], permitEnds);
    expect(turns[1]?.text).toContain('02800');
    expect(turns[1]?.text).not.toContain(guidance.renewedNotOrdered);
    expect(last.text).not.toContain(guidance.kindlyNotRenew);
  });

  test('cancelling anyway is no insisting on a card', async () => {
    const cancel = {
      nb: 'jeg kommer likevel ikke, avbestill timen min',
      nn: 'eg kjem likevel ikkje, avbestill timen min',
      en: 'I will not come anyway, cancel my appointment',
    }[language];
    const { last } = await playAll(language, [first, no, cancel], permitEnds);
    expect(last.text).not.toContain(guidance.kindlyNotRenew);
    expect(last.text).toContain(catalogues[language].showAppointment.none);
  });

  test('somebody else’s card is no insisting on one’s own', async () => {
    const { last } = await playAll(language, [first, no, wife], permitEnds);
    expect(last.text).not.toContain(guidance.kindlyNotRenew);
    expect(last.journey).toBe('guidance');
  });

  test('where the advice leads to an appointment, insisting on it is a yes', async () => {
    const insist = insisting[1] ?? '';
    const { turns, last } = await playAll(language, [lost[language], insist]);
    expect(turns[0]?.text).toContain(guidance.askFindTime);
    expect(last.text).not.toContain(talk.didNotUnderstandAnswer);
    expect(last.text).not.toContain(bookAppointment.notThisWay);
    expect(last.text).not.toContain(guidance.later);
    expect(last.text).not.toContain(guidance.askFindTime);
  });
});

const lost = {
  nb: 'jeg har mistet kortet, er fra Ghana, har permanent tillatelse, er i Norge og har bestilt nytt kort',
  nn: 'eg har mista kortet, er frå Ghana, har permanent løyve, er i Noreg og har bestilt nytt kort',
  en: 'I lost my card, I am from Ghana, have a permanent permit, am in Norway and have ordered a new card',
} as const;

describe('whether a card may still come of it', () => {
  const circumstances = { today: day('2026-03-16'), workingDays: createWorkingDays() };
  const ending = { citizenship: 'other', permit: 'temporary', permitExpires: day('2026-04-15') } as const;

  test('not for a permit about to expire, whatever is wrong and whatever is still asked', () => {
    expect(mayLeadToCard(ending, circumstances)).toBe(false);
    expect(mayLeadToCard({ ...ending, permitExpires: day('2026-06-16') }, circumstances)).toBe(false);
  });

  test('for one that lasts, for a lasting permit, and where nothing is known', () => {
    expect(mayLeadToCard({ ...ending, permitExpires: day('2026-06-17') }, circumstances)).toBe(true);
    expect(mayLeadToCard({ citizenship: 'other', permit: 'permanent' }, circumstances)).toBe(true);
    expect(mayLeadToCard({}, circumstances)).toBe(true);
  });

  test('not for whoever has no permit', () => {
    expect(mayLeadToCard({ citizenship: 'other', permit: 'none' }, circumstances)).toBe(false);
  });
});
