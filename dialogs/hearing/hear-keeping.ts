import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { Memory } from '../engine/memory.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { choiceOf, offeredAgain } from './main-choices.ts';

const keepsIt = phraseTable<true>([
  [
    true,
    `keep it/that/mine/the/my, behold/beholde/beholder den/timen/avtalen, behald/behalde/behalder han/timen/den, la/lat den/han/timen være/vere/stå, leave it as/where/like`,
  ],
]);

/**
 * Whoever is moving an appointment and would rather keep it does; the last look before it moves has words of its own. The
 * same where an appointment stands on the screen that could be cancelled.
 */
export async function hearKeeping(stack: JourneyStack, { turn, lines, memory }: TurnRecord): Promise<boolean> {
  const [run] = stack.runs();
  if (run === undefined) return keepsWhatIsShown(turn.heard.understanding.text, memory, lines);
  const isSummary = run?.open?.question.startsWith('sure ') ?? true;
  const tokens = tokensOf(turn.heard.understanding.text);
  if (run?.journey !== 'moveAppointment' || isSummary || findPhrases(keepsIt, tokens).length === 0) return false;
  await stack.clear();
  const choices = [choiceOf('show-appointment'), choiceOf('move-appointment'), choiceOf('what-to-bring')];
  lines.push(withChoices(say('talk.notDone'), choices));
  return true;
}

function keepsWhatIsShown(text: string, memory: Memory, lines: Line[]): boolean {
  const offered = offeredAgain(memory);
  const cancel = choiceOf('cancel-appointment');
  const isShown = offered.some(({ value }) => value === cancel.value);
  if (!isShown || findPhrases(keepsIt, tokensOf(text)).length === 0) return false;
  lines.push(withChoices(say('talk.notDone'), offered));
  return true;
}
