import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import { say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { choiceOf } from './main-choices.ts';

const keepsIt = phraseTable<true>([
  [
    true,
    `keep it/that/mine/the/my, behold/beholde/beholder den/timen/avtalen, behald/behalde/behalder han/timen/den, la/lat den/han/timen være/vere/stå, leave it as/where/like`,
  ],
]);

/** Whoever is moving an appointment and would rather keep it does; the last look before it moves has words of its own. */
export async function hearKeeping(stack: JourneyStack, { turn, lines }: TurnRecord): Promise<boolean> {
  const [run] = stack.runs();
  const isSummary = run?.open?.question.startsWith('sure ') ?? true;
  const tokens = tokensOf(turn.heard.understanding.text);
  if (run?.journey !== 'moveAppointment' || isSummary || findPhrases(keepsIt, tokens).length === 0) return false;
  await stack.clear();
  const choices = [choiceOf('show-appointment'), choiceOf('move-appointment'), choiceOf('what-to-bring')];
  lines.push(withChoices(say('talk.notDone'), choices));
  return true;
}
