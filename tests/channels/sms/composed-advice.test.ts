import { activityOf } from '../../../bots/message-activity.ts';
import { createComposer } from '../../../channels/sms/compose.ts';
import { withPlainCharacters } from '../../../channels/sms/plain-characters.ts';
import { adviceLines } from '../../../dialogs/advice/advice-lines.ts';
import { whatNext } from '../../../dialogs/advice/what-next.ts';
import { addDays, day } from '../../../domain/day.ts';
import { languages } from '../../../domain/language.ts';
import { decide } from '../../../domain/rules/decide.ts';
import type { Situation } from '../../../domain/situation.ts';
import { createWorkingDays } from '../../../domain/working-days.ts';
import { say } from '../../../texts/line.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { randomFrom } from '../../backend/world.ts';
import { valuesOn } from '../../rules/combinations.ts';

const today = day('2026-03-16');
const speakers = createSpeakers('sms');
const compose = createComposer({ speakers, ownAddress: 'https://kort.example.no' });

const values = Object.entries(valuesOn(today));
const below = randomFrom(11);
const workingDays = createWorkingDays();
const advised = Array.from({ length: 1500 }, (_, index) => {
  const situation: Situation = Object.fromEntries(
    values.map(([fact, answers]) => [fact, answers[below(answers.length)]]),
  );
  const on = addDays(today, index % 400);
  const decision = decide(situation, on, workingDays);
  if (decision.kind === 'undecided') throw new Error(`${decision.ask} was known`);
  return { ...decision, whose: 'mine' as const, today: on, situation };
});

/** Without these a child is sent home again. */
const protecting = ['guardian-comes-along', 'photo-for-child-under-three'] as const;

test.each(languages)(
  'the advice for fifteen hundred people goes as two texts that keep what protects, in %s',
  (language) => {
    const speak = speakers[language];
    const notIdentity = withPlainCharacters(speak(say('advice.notIdentity')).text);
    const more = speak(say('smsTalk.more', { address: '' })).text.trim();
    let shortened = 0;
    for (const found of advised) {
      const messages = [...adviceLines(found, language), whatNext(found.outcome)]
        .map(speak)
        .filter(({ text }) => text !== '');
      const texts = compose(messages.map((message) => ({ ...activityOf(message) })));
      const all = texts.map(({ text }) => text).join('\n');
      expect(texts.length).toBeLessThanOrEqual(2);
      expect(texts.filter(({ segments }) => segments < 1 || segments > 2)).toEqual([]);
      expect(all.startsWith(withPlainCharacters(messages[0]?.text ?? ''))).toBe(true);
      expect(all).toContain(notIdentity);
      for (const note of protecting.filter((each) => found.outcome.notes.includes(each))) {
        expect(all).toContain(withPlainCharacters(speak(say(`notes.${note}`)).text));
      }
      expect(all).toMatch(/\n[1-5] [^\n]+$/);
      if (all.includes(more)) shortened += 1;
    }
    expect(shortened / advised.length).toBeLessThan(0.05);
  },
);

test.each(languages)('a small child called to the police keeps parent, photo and letter box, in %s', (language) => {
  const situation: Situation = {
    problem: 'first-card',
    age: 'under-three',
    citizenship: 'other',
    permit: 'temporary',
    basis: 'family',
    whereabouts: 'norway',
    appliedThrough: 'portal',
    letterSays: 'come-to-police',
  };
  const decision = decide(situation, today, workingDays);
  if (decision.kind === 'undecided') throw new Error(`${decision.ask} is not known`);
  const found = { ...decision, whose: 'child' as const, today, situation };
  const speak = speakers[language];
  const messages = [...adviceLines(found, language), say('guidance.askFindTime')].map(speak);
  const spoken = messages.filter(({ text }) => text !== '').map((message) => ({ ...activityOf(message) }));
  const all = compose(spoken)
    .map(({ text }) => text)
    .join('\n');
  expect(found.outcome.notes).toContain('name-on-letter-box');
  for (const note of [...protecting, 'name-on-letter-box'] as const) {
    expect(all).toContain(withPlainCharacters(speak(say(`notes.${note}`)).text));
  }
});
