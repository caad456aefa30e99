import { say } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import { type Run, withoutMisreading } from '../engine/run.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { keepDetails } from './heard-details.ts';

/**
 * Asks once more for what was read from misspelled words and said back, where a bare no is the reply to that and to
 * nothing else.
 */
export async function askMisreadAgain(stack: JourneyStack, record: TurnRecord, open: Run): Promise<boolean> {
  const { heard } = record.turn;
  const isBareNo = heard.understanding.details.yesNo === 'no' && Object.keys(keepDetails(heard)).length === 0;
  if (!isBareNo || record.memory.misunderstood > 0) return false;
  const before = withoutMisreading(open);
  if (before === undefined) return false;
  record.lines.push(say('talk.readWrong'));
  await stack.goTo(before);
  return true;
}
