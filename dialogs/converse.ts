import type { Intent } from '../nlu/intents.ts';
import { say } from '../texts/line.ts';
import { errandFor } from './errands.ts';
import { interruptions } from './interruptions.ts';
import { interrupts } from './interrupts.ts';
import type { JourneyStack } from './journey-stack.ts';
import { meaningOf } from './meaning.ts';
import { notUnderstood } from './not-understood.ts';
import type { TurnRecord } from './turn-record.ts';

/**
 * One message of a conversation: a pressed choice goes to its question; help, stop and the like work at any moment; a
 * side question is answered before the open one is asked again; another errand takes the place of the open one; what
 * is none of these is said not to be understood, each time in another way.
 */
export async function converse(stack: JourneyStack, record: TurnRecord): Promise<void> {
  const [open] = stack.runs();
  const meaning = meaningOf(record.turn.heard, open?.open?.offered ?? [], record.memory.offered);
  if (open !== undefined && !interrupts(record.turn.heard, meaning, open)) {
    await stack.reply();
    if (record.use !== 'nothing') return understood(record);
  }
  if (meaning.kind !== 'intent') {
    return notUnderstood(stack, record, meaning.kind === 'doubtful' ? meaning.likeliest : []);
  }
  const turnedTo = await turnTo(stack, record, meaning.intent, meaning.second);
  if (!turnedTo) return notUnderstood(stack, record, []);
  understood(record);
}

/** Follows an intent; false where it leads nowhere by itself, as a bare "yes" to nothing. */
async function turnTo(stack: JourneyStack, record: TurnRecord, intent: Intent, second?: Intent): Promise<boolean> {
  record.intent = intent;
  const interruption = interruptions[intent];
  if (interruption !== undefined) {
    await interruption(stack, record);
    return true;
  }
  const found = errandFor(intent);
  if (found === undefined) return false;
  const also = second && errandFor(second);
  if (also?.errand.aside === true && also.name !== found.name) await stack.begin(also.name);
  const [open] = stack.runs();
  if (open?.journey === found.name && open.intent === intent) {
    await stack.askAgain();
    return true;
  }
  if (open !== undefined && !found.errand.aside) {
    // The same errand about something else goes on with what was said; another one begins with nothing.
    if (open.journey === found.name) record.carried = open.said;
    else record.lines.push(say('talk.leavingErrand'));
    await stack.clear();
  }
  await stack.begin(found.name);
  return true;
}

function understood(record: TurnRecord): void {
  record.memory = { ...record.memory, misunderstood: 0 };
}
