import type { Intent } from '../nlu/intents.ts';
import { say } from '../texts/line.ts';
import { errandFor } from './errands.ts';
import type { Heard } from './heard.ts';
import { interruptions } from './interruptions.ts';
import type { JourneyStack } from './journey-stack.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { notUnderstood } from './not-understood.ts';
import type { TurnRecord } from './turn-record.ts';

/** From here on a message is a question of its own although it could answer the open one. */
const verySure = 0.75;

const wordsOfABareAnswer = 4;

/**
 * One message of a conversation: a pressed choice goes to its question; help, stop and the like work at any moment; a
 * side question is answered before the open one is asked again; another errand takes the place of the open one; what
 * is none of these is said not to be understood, each time in another way.
 */
export async function converse(stack: JourneyStack, record: TurnRecord): Promise<void> {
  const [open] = stack.runs();
  const meaning = meaningOf(record.turn.heard, open?.open?.offered ?? [], record.memory.offered);
  const interrupts =
    open === undefined || (!isBareAnswer(record.turn.heard) && interruptsOpenQuestion(meaning, open.journey));
  if (!interrupts) {
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

/** A few words that are a date, a place or another detail are an answer, whatever errand they remind of. */
function isBareAnswer({ understanding }: Heard): boolean {
  const { dates, time, place, citizenship, permit, basis, number } = understanding.details;
  const isDetail =
    dates.length > 0 || [time, place, citizenship, permit, basis, number].some((each) => each !== undefined);
  return isDetail && understanding.text.trim().split(/\s+/).length <= wordsOfABareAnswer;
}

/** Whether the message is taken away from the open question before that may read it. */
function interruptsOpenQuestion(meaning: Meaning, journey: string): boolean {
  if (meaning.kind !== 'intent' || meaning.confidence < verySure) return false;
  if (interruptions[meaning.intent] !== undefined) return true;
  const found = errandFor(meaning.intent);
  return found?.errand.aside === true && found.name !== journey;
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
  const also = second && errandFor(second);
  if (found === undefined) return false;
  if (also?.errand.aside === true && also.name !== found.name) await stack.begin(also.name);
  const [open] = stack.runs();
  if (open?.journey === found.name) await stack.askAgain();
  else {
    if (open !== undefined && !found.errand.aside) {
      record.lines.push(say('talk.leavingErrand'));
      await stack.clear();
    }
    await stack.begin(found.name);
  }
  return true;
}

function understood(record: TurnRecord): void {
  record.memory = { ...record.memory, misunderstood: 0 };
}
