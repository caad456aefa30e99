import { type Intent, intents } from '../nlu/intents.ts';
import type { RankedIntent } from '../nlu/understanding.ts';
import { chosen, pressed } from './choosing.ts';
import type { Heard, Offered } from './heard.ts';
import { looksLikeQuestion } from './looks-like-question.ts';

/** What a message is taken to be about. */
export type Meaning =
  /** A choice of the open question, pressed or written out in full. */
  | { kind: 'choice' }
  | { kind: 'intent'; intent: Intent; confidence: number; second?: Intent }
  | { kind: 'doubtful'; likeliest: readonly RankedIntent[] };

/** From here on a reading is acted on without asking back; below the other it is no reading at all. */
const sure = 0.5;
const possible = 0.2;

/** Second errands that are answered beside the first; the others are begun only when they stand alone. */
const answersBesides: ReadonlySet<Intent> = new Set([
  'find-station',
  'fee',
  'card-as-id',
  'what-to-bring',
  'at-the-police',
  'card-delivery',
  'travel',
]);

const offeredIntent = 'intent:';

/** A choice outside any question that leads to an errand. */
export function intentValue(intent: Intent): string {
  return `${offeredIntent}${intent}`;
}

/**
 * What the message means, given what stood on the person's screen: the choices of the open question, or else those
 * offered on the side.
 */
export function meaningOf(heard: Heard, open: readonly Offered[], onTheSide: readonly Offered[]): Meaning {
  const { text, ranking, second, details } = heard.understanding;
  if (pressed(text, open) !== undefined) return { kind: 'choice' };
  const press = intentOf(pressed(text, onTheSide));
  if (press !== undefined) return { kind: 'intent', intent: press, confidence: 1 };
  const [best] = ranking;
  const also = second !== undefined && answersBesides.has(second) && looksLikeQuestion(text) ? second : undefined;
  // Two errands share the confidence of one message, so that neither has much of it.
  const isSure = best !== undefined && (best.confidence >= sure || also !== undefined);
  if (isSure && best.intent !== 'none') {
    return { kind: 'intent', intent: best.intent, confidence: best.confidence, ...(also && { second: also }) };
  }
  // What is wrong with a card is an errand, however it is said.
  if (details.reason !== undefined) return { kind: 'intent', intent: 'new-card', confidence: sure };
  const named = intentOf(chosen({ ...heard, offered: onTheSide }));
  if (named !== undefined) return { kind: 'intent', intent: named, confidence: sure };
  const likeliest = ranking.filter(({ intent, confidence }) => intent !== 'none' && confidence >= possible);
  return { kind: 'doubtful', likeliest };
}

function intentOf(offered: string | undefined): Intent | undefined {
  return intents.find((intent) => offered === intentValue(intent));
}
