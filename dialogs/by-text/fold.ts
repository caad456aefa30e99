import type { Instant } from '../../domain/moment.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { Memory } from '../engine/memory.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { chosen } from '../hearing/choosing.ts';
import { mainChoices } from '../hearing/main-choices.ts';

const idleMilliseconds = 30 * 60_000;

const askGoOn: Line = withChoices(say('byText.askGoOn'), [
  { value: 'go-on', label: say('byText.goOn') },
  { value: 'something-new', label: say('byText.somethingNew') },
]);

/** The memory of somebody who texts now: an errand that was left for half an hour is folded. */
export function writingAt(now: Instant, memory: Memory): Memory {
  const wasLongAgo = memory.wroteAt !== undefined && now - memory.wroteAt > idleMilliseconds;
  return { ...memory, wroteAt: now, ...(wasLongAgo && memory.fold === 'open' && { fold: 'folded' }) };
}

/**
 * Asks whether a folded errand is to go on before a reply is taken for an answer to a question of long ago, and takes
 * the reply to that; false where the message is to be taken as any other.
 */
export async function unfold(stack: JourneyStack, record: TurnRecord): Promise<boolean> {
  if (record.memory.fold === 'open') return false;
  const isAsked = record.memory.fold === 'asked';
  const wish = isAsked ? wishIn(record) : undefined;
  record.memory = { ...record.memory, fold: 'open' };
  if (isAsked && wish === undefined) return false;
  if (wish === 'go-on') await stack.askAgain();
  else if (wish === 'something-new') {
    await stack.clear();
    record.lines.push(withChoices(say('talk.startedOver'), mainChoices));
  } else {
    record.lines.push(askGoOn);
    record.memory = { ...record.memory, fold: 'asked' };
  }
  return true;
}

function wishIn({ turn: { heard }, offer }: TurnRecord): string | undefined {
  const { yesNo } = heard.understanding.details;
  const named = chosen({ ...heard, offered: offer(askGoOn) });
  return named ?? (yesNo === 'yes' ? 'go-on' : yesNo === 'no' ? 'something-new' : undefined);
}
