import type { RankedIntent } from '../../nlu/understanding.ts';
import { say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { errandFor } from './errands.ts';
import { choiceOf, mainChoices } from './main-choices.ts';
import { otherLanguageLine } from './other-language.ts';

/** So often an open question is asked again before a person is offered beside its answers. */
export const mostTriesAlone = 3;

/** So often the languages are offered to somebody who writes another. */
const triesInAnother = 2;

/**
 * Helps on when a message was not understood, each time in another way: the likeliest readings to choose from, then
 * examples of what can be asked, then fewer words, and at last a person.
 */
export async function notUnderstood(
  stack: JourneyStack,
  record: TurnRecord,
  likeliest: readonly RankedIntent[],
): Promise<void> {
  const times = record.memory.misunderstood + 1;
  record.memory = { ...record.memory, misunderstood: times };
  const [top] = stack.runs();
  const open = top !== undefined;
  // What the open errand is about anyway is no misunderstanding: only its question is still to be answered.
  if (times === 1 && open && likeliest.some(({ intent }) => errandFor(intent)?.name === top.journey)) {
    await stack.askAgain();
    return;
  }
  const inAnother = times <= triesInAnother ? otherLanguageLine(record.turn.heard.understanding) : undefined;
  if (inAnother !== undefined) {
    record.lines.push(inAnother);
    await stack.askAgain();
    return;
  }
  if (times === 1 && likeliest.length > 1 && !open) {
    const readings = likeliest.slice(0, 2).map(({ intent }) => choiceOf(intent));
    record.lines.push(withChoices(say('talk.didYouMean'), [...readings, choiceOf('help')]));
    return;
  }
  if (open) {
    if (times === 1) record.lines.push(say('talk.didNotUnderstandAnswer'));
    else if (times === 2) record.lines.push(say('talk.answerInFewWords'));
    else if (times === mostTriesAlone) record.lines.push(say('talk.waysOutOfQuestion'));
    else record.lines.push(say('talk.personInstead'));
    await stack.askAgain();
    return;
  }
  if (times === 1) record.lines.push(withChoices(say('talk.didNotUnderstand'), mainChoices));
  else if (times === 2) record.lines.push(withChoices(say('talk.examples'), mainChoices));
  else if (times === 3) record.lines.push(withChoices(say('talk.oneWord'), mainChoices));
  else record.lines.push(withChoices(say('talk.personInstead'), [choiceOf('talk-to-person'), choiceOf('stop')]));
}
