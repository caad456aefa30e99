import { adviceLines } from '../../dialogs/advice/advice-lines.ts';
import { addDays, day } from '../../domain/day.ts';
import { phones } from '../../domain/facts/phones.ts';
import { languages } from '../../domain/language.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { Situation } from '../../domain/situation.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { createSpeaker, type Message } from '../../texts/words.ts';
import { randomFrom } from '../backend/world.ts';
import { valuesOn } from '../rules/combinations.ts';

const today = day('2026-03-16');

const promises =
  /trygt|trygg|garanti|garanter|seinast|senest|\blov(er|ar) deg|\bsafe|secure|latest|guarant|promise|certainly|definitely/i;

describe('the advice for three thousand people', () => {
  const values = Object.entries(valuesOn(today));
  const below = randomFrom(7);
  const workingDays = createWorkingDays();
  const advised = Array.from({ length: 3000 }, (_, index) => {
    const situation: Situation = Object.fromEntries(
      values.map(([fact, answers]) => [fact, answers[below(answers.length)]]),
    );
    const on = addDays(today, index % 400);
    const decision = decide(situation, on, workingDays);
    if (decision.kind === 'undecided') throw new Error(`${decision.ask} was known`);
    return { ...decision, whose: 'mine' as const, today: on, situation };
  });

  test.each(languages)(
    'in %s: the point, its quote, identity once, and no number that is not in the facts',
    (language) => {
      const speak = createSpeaker(language);
      const known = Object.values(phones).map(({ number }) => number);
      const never = catalogues[language].advice.notIdentity;
      for (const found of advised) {
        const messages: Message[] = adviceLines(found, language).map(speak);
        const all = messages.map(({ text }) => text).join('\n');
        expect(messages.filter(({ text }) => text === never)).toHaveLength(1);
        expect(messages.some(({ quote }) => quote?.text === found.outcome.quote.text)).toBe(true);
        expect(messages.length).toBeLessThanOrEqual(5);
        expect(all).not.toMatch(promises);
        for (const number of all.match(/\b\d{5}\b|\b\d{2}( \d{2}){3}\b/g) ?? []) expect(known).toContain(number);
        if (found.outcome.kind === 'renew-permit') expect(messages[0]?.links.length).toBeGreaterThan(0);
      }
    },
  );
});

describe('what has run out ran out, and what is to come runs out', () => {
  test.each([
    [
      '2026-03-15',
      'kortet gikk ut 15. mars 2026',
      'kortet gjekk ut 15. mars 2026',
      'the card ran out on 15 March 2026',
    ],
    ['2026-03-16', 'kortet går ut 16. mars 2026', 'kortet går ut 16. mars 2026', 'the card runs out on 16 March 2026'],
    ['2026-03-17', 'kortet går ut 17. mars 2026', 'kortet går ut 17. mars 2026', 'the card runs out on 17 March 2026'],
  ])('a card to %s', (cardExpires, ...said) => {
    const situation: Situation = {
      citizenship: 'other',
      permit: 'permanent',
      problem: 'expiring',
      cardExpires: day(cardExpires),
      whereabouts: 'norway',
      orderedNewCard: 'no',
      age: 'adult',
    };
    const decision = decide(situation, today, createWorkingDays());
    if (decision.kind === 'undecided') throw new Error(`${decision.ask} was known`);
    const found = { ...decision, whose: 'mine' as const, today, situation };
    const words = languages.map((language) =>
      adviceLines(found, language)
        .map((line) => createSpeaker(language)(line).text)
        .join('\n'),
    );
    expect(words).toEqual(said.map((each) => expect.stringContaining(each)));
  });
});
