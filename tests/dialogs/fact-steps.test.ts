import { choicesShown } from '../../channels/sms/choices-shown.ts';
import type { Heard, Offered } from '../../dialogs/hearing/heard.ts';
import { questionAbout } from '../../dialogs/questions/about-fact.ts';
import type { FactContext } from '../../dialogs/questions/facts/fact-context.ts';
import { day } from '../../domain/day.ts';
import { languages } from '../../domain/language.ts';
import { localMoment } from '../../domain/moment.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import { say } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';
import { questionsByText } from './questions-by-text.ts';
import { type Saying, saying, understandingOf } from './saying.ts';

function heardAs(said: Saying, offered: readonly Offered[]): Heard {
  const now = localMoment('2026-03-16T10:00');
  return { understanding: understandingOf(said, 'en'), offered, today: day('2026-03-16'), now, conversation: 'c' };
}

test.each(questionsByText.map((question) => [question.id, question] as const))(
  'a text message has room for all answers of %s',
  (_id, question) => {
    for (const line of [...question.lines, ...(question.again ?? [])]) {
      for (const language of languages) {
        const { choices } = createSpeaker(language, 'sms', choicesShown)(line);
        expect(choices.length).toBeLessThanOrEqual(5);
        expect(choices.filter(({ hidden }) => hidden)).toEqual([]);
      }
    }
  },
);

test.each(['problem', 'citizenship', 'permit'] as const)('by text each %s can be reached by numbers', async (fact) => {
  const reached = await reachable(fact, {}, { byText: true });
  const inChat = await reachable(fact, {}, {});
  expect(inChat.length).toBeGreaterThan(0);
  expect(inChat.filter((each) => !reached.includes(each))).toEqual([]);
});

/** The facts that choices lead to, step by step; work and studies are told apart by the next question. */
async function reachable(fact: FactName, situation: Situation, context: FactContext): Promise<string[]> {
  const question = questionAbout(fact, situation, context);
  const offered = question.lines.flatMap((line) => createSpeaker('en')(line).choices);
  const reached: string[] = [];
  for (const { label } of offered) {
    const reading = await question.read(heardAs(saying(label), offered));
    if (reading.kind !== 'answer') throw new Error(`${label} is no answer`);
    const { leadsTo: narrowing, ...part } = reading.answer;
    const value = part[fact];
    const isReached = value !== undefined;
    reached.push(
      ...(isReached
        ? [value]
        : await reachable(fact, { ...situation, ...part }, { ...context, further: true, narrowing })),
    );
  }
  return reached;
}

test.each(languages)('who comes from Ukraine and has protection is asked which, in %s', async (language) => {
  const question = questionAbout('permit', {}, { country: 'UA' });
  const offered = question.lines.flatMap((line) => createSpeaker(language)(line).choices);
  const label = createSpeaker(language)(say('facts.permit-protection')).text;
  const which = { kind: 'answer', answer: { leadsTo: 'protection' } };
  expect(await question.read(heardAs(saying(label), offered))).toEqual(which);
  expect(await question.read(heardAs(saying('asyl', { basis: 'protection' }), offered))).toEqual(which);
});

test('words that say less than a step asks for are no answer to it', async () => {
  const question = questionAbout('permit', {}, { further: true, narrowing: 'protection', byText: true });
  expect(await question.read(heardAs(saying('eu'), []))).toEqual({ kind: 'not-about-this' });
});
