import type { Instant } from '../../domain/moment.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { Memory } from '../engine/memory.ts';
import type { Run } from '../engine/run.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { chosen } from '../hearing/choosing.ts';
import { keepDetails, withKept } from '../hearing/heard-details.ts';
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
  const { foldedAnswer, ...memory } = record.memory;
  record.memory = { ...memory, fold: 'open' };
  if (isAsked && wish === undefined) return false;
  if (wish === 'go-on') await goOn(stack, record, foldedAnswer);
  else if (wish === 'something-new') {
    await stack.clear();
    record.lines.push(withChoices(say('talk.startedOver'), mainChoices));
  } else {
    record.lines.push(askGoOn);
    const answered = answerIn(record, stack.runs()[0]);
    record.memory = { ...record.memory, fold: 'asked', ...(answered && { foldedAnswer: answered }) };
  }
  return true;
}

/** What the message answers the open question with; a yes of before the pause agrees to no deed. */
function answerIn({ turn: { heard } }: TurnRecord, run: Run | undefined): Memory['foldedAnswer'] {
  const open = run?.open;
  if (open === undefined || open.question.startsWith('sure ')) return undefined;
  const value = chosen({ ...heard, offered: open.offered });
  const label = value === 'yes' ? undefined : open.offered.find((each) => each.value === value)?.label;
  const details = keepDetails(heard);
  if (label !== undefined) return { label, details: {} };
  return Object.keys(details).length > 0 ? { details } : undefined;
}

/** The errand with what was answered before it was known to go on, where that fits its question. */
async function goOn(stack: JourneyStack, record: TurnRecord, answered: Memory['foldedAnswer']): Promise<void> {
  if (answered === undefined) return stack.askAgain();
  const { turn } = record;
  const understanding = { ...turn.heard.understanding, text: answered.label ?? '', ranking: [] };
  const silent = { ...turn.heard, understanding: { ...understanding, details: { dates: [], correction: false } } };
  turn.heard = withKept(silent, answered.details);
  await stack.reply();
  if (record.use === 'nothing') await stack.askAgain();
}

function wishIn({ turn: { heard }, offer }: TurnRecord): string | undefined {
  const { yesNo } = heard.understanding.details;
  const named = chosen({ ...heard, offered: offer(askGoOn) });
  return named ?? (yesNo === 'yes' ? 'go-on' : yesNo === 'no' ? 'something-new' : undefined);
}
