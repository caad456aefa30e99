import type { Outcome } from '../../domain/outcome.ts';
import type { Intent } from '../../nlu/intents.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { pressed } from './choosing.ts';
import { errandFor } from './errands.ts';
import type { Heard } from './heard.ts';
import { keepDetails } from './heard-details.ts';
import { saysInsisting, speaksOfCard } from './insisting-words.ts';
import { interruptions } from './interruptions.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { type Meaning, verySure } from './meaning.ts';

const givesAdvice: ReadonlySet<string> = new Set(['guidance', 'bookAppointment']);
const wishesForCard: ReadonlySet<Intent> = new Set(['new-card', 'book-appointment']);

/**
 * Answers somebody who insists on a card. Before the advice they hear what is certain already, and the open question
 * once more; after it, the advice again. False where nobody insists, or nothing is open or advised to insist against.
 */
export async function answerInsisting(stack: JourneyStack, record: TurnRecord, meaning: Meaning): Promise<boolean> {
  const { heard } = record.turn;
  const isInsisting = insists(heard, meaning);
  if (!isInsisting && !wishesAgain(record, meaning)) return false;
  const [open] = stack.runs();
  if (open !== undefined) return answerBefore(stack, meaning, isInsisting);
  const { outcome } = record.memory;
  const wasAdvised = outcome !== undefined && (isInsisting || isRenewal(outcome));
  if (!wasAdvised || heard.understanding.details.reason !== undefined) return false;
  record.intent = 'book-appointment';
  await stack.begin('bookAppointment');
  return true;
}

async function answerBefore(stack: JourneyStack, meaning: Meaning, isInsisting: boolean): Promise<boolean> {
  // Where an appointment may yet be right, booking goes on with what was said.
  const goesOn = !isInsisting || (meaning.kind === 'intent' && meaning.intent === 'book-appointment');
  const answered = await stack.explain(({ insisted }) => {
    const answer = insisted?.();
    return answer === undefined || (answer.kind === 'open' && goesOn) ? undefined : [answer.line];
  });
  if (answered) await stack.askAgain();
  return answered;
}

/** By words, whatever the message reminds of; only what is certainly about something else is left to that. */
function insists({ understanding: { text } }: Heard, meaning: Meaning): boolean {
  if (!saysInsisting(text) || meaning.kind === 'choice') return false;
  if (meaning.kind !== 'intent') return true;
  const found = errandFor(meaning.intent);
  // Moving or cancelling is another errand, however unsure.
  if (found?.errand.aside === false) return givesAdvice.has(found.name);
  if (found === undefined && interruptions[meaning.intent] === undefined) return true;
  return meaning.confidence < verySure && speaksOfCard(text) && !looksLikeQuestion(text);
}

/** A card or a time is wished for once more in words that tell nothing new; a choice pressed begins its errand. */
function wishesAgain({ turn: { heard }, memory }: TurnRecord, meaning: Meaning): boolean {
  if (meaning.kind !== 'intent' || !wishesForCard.has(meaning.intent)) return false;
  const isPressed = pressed(heard.understanding.text, memory.offered) !== undefined;
  return !isPressed && Object.keys(keepDetails(heard)).length === 0;
}

function isRenewal({ kind }: Outcome): boolean {
  return kind === 'renew-permit' || kind === 'renewal-pending';
}
