import { adviceLines } from '../../dialogs/advice/advice-lines.ts';
import { day } from '../../domain/day.ts';
import { type Language, languages } from '../../domain/language.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { Situation } from '../../domain/situation.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { createSpeaker } from '../../texts/words.ts';

const family: Situation = {
  citizenship: 'other',
  permit: 'temporary',
  basis: 'family',
  problem: 'lost',
  appliedForRenewal: 'no',
};

function advise(language: Language, situation: Situation, on: string) {
  const today = day(on);
  const decision = decide(situation, today);
  if (decision.kind === 'undecided') throw new Error(`${decision.ask} is not known`);
  const found = { ...decision, whose: 'mine' as const, today, situation };
  const text = adviceLines(found, language)
    .map((line) => createSpeaker(language)(line).text)
    .join('\n');
  return { ...decision, text };
}

describe.each(languages)('in %s, what is urgent', (language) => {
  const { notes } = catalogues[language];
  const runsOut = { ...family, permitExpires: day('2026-12-22') };

  test('is said for today on the last day to apply, and stands first', () => {
    const { text } = advise(language, runsOut, '2026-11-22');
    expect(text).toContain(`${notes.heading}\n• ${notes['apply-today']}\n• ${notes['report-the-loss-first']}`);
    expect(text).not.toMatch(/22 November 2026 is over|22\. november 2026 er over/);
  });

  test('stands first too when the last day to apply is past', () => {
    const { text } = advise(language, runsOut, '2026-11-23');
    expect(text).toContain(`${notes.heading}\n• ${notes['apply-now']}\n• ${notes['report-the-loss-first']}`);
  });

  test('is the loss while there are days left to apply, and the last of them is named', () => {
    const { text } = advise(language, runsOut, '2026-11-21');
    expect(text).toContain(`${notes.heading}\n• ${notes['report-the-loss-first']}\n`);
    expect(text).toMatch(/22 November 2026 is over|22\. november 2026 er over/);
    expect(text).not.toContain(notes['apply-today']);
  });
});

describe.each(languages)('in %s, a day on which the advice would be another', (language) => {
  const expiring: Situation = { ...family, problem: 'expiring' };
  const different = /The advice is different if|Rådet er et annet hvis|Rådet er eit anna om/;

  test('is left out of the words where it is far from their own, and stays in the outcome', () => {
    const { text, change } = advise(language, { ...expiring, permitExpires: day('2026-12-22') }, '2026-11-22');
    expect(change).toMatchObject({ fact: 'permitExpires', to: '2027-02-23' });
    expect(text).not.toMatch(/23 February 2027|23\. februar 2027/);
    expect(text).not.toMatch(different);
  });

  test('is said where it is within a month of their own', () => {
    const { text } = advise(language, { ...expiring, permitExpires: day('2027-01-23') }, '2026-11-22');
    expect(text).toMatch(/23 February 2027|23\. februar 2027/);
    expect(text).toMatch(different);
  });

  test('is left out where their own is not known as a day', () => {
    const { text } = advise(language, { ...expiring, permitExpires: 'soon' }, '2026-11-22');
    expect(text).not.toMatch(/2027/);
  });

  test('a change that is no day is said as before', () => {
    const letter: Situation = { citizenship: 'other', permit: 'temporary', basis: 'family', problem: 'first-card' };
    const { text } = advise(
      language,
      { ...letter, appliedThrough: 'elsewhere', letterSays: 'come-to-police' },
      '2026-11-22',
    );
    expect(text).toMatch(different);
  });
});
