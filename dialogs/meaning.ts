import { type Intent, intents } from '../nlu/intents.ts';
import type { RankedIntent } from '../nlu/understanding.ts';
import { chosen, pressed } from './choosing.ts';
import type { Heard, Offered } from './heard.ts';

/** What a message is taken to be about. */
export type Meaning =
  /** A choice of the open question, pressed or written out in full. */
  | { kind: 'choice' }
  | { kind: 'intent'; intent: Intent; confidence: number; second?: Intent }
  | { kind: 'doubtful'; likeliest: readonly RankedIntent[] };

/** From here on a reading is acted on without asking back; below the other it is no reading at all. */
const sure = 0.5;
const possible = 0.2;

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
  const { text, ranking, second } = heard.understanding;
  if (pressed(text, open) !== undefined) return { kind: 'choice' };
  const press = intentOf(pressed(text, onTheSide));
  if (press !== undefined) return { kind: 'intent', intent: press, confidence: 1 };
  const [best] = ranking;
  // Two errands share the confidence of one message, so that neither has much of it.
  const isSure = best !== undefined && (best.confidence >= sure || second !== undefined);
  if (isSure && best.intent !== 'none') {
    return { kind: 'intent', intent: best.intent, confidence: best.confidence, ...(second && { second }) };
  }
  const named = intentOf(chosen({ ...heard, offered: onTheSide }));
  if (named !== undefined) return { kind: 'intent', intent: named, confidence: sure };
  const likeliest = ranking.filter(({ intent, confidence }) => intent !== 'none' && confidence >= possible);
  return { kind: 'doubtful', likeliest };
}

function intentOf(offered: string | undefined): Intent | undefined {
  return intents.find((intent) => offered === intentValue(intent));
}
