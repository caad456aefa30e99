import type { Language } from '../../domain/language.ts';
import { type Intent, intents } from '../../nlu/intents.ts';
import type { RankedIntent } from '../../nlu/understanding.ts';
import { errandOffered, type OfferedErrand } from '../by-text/offered-errands.ts';
import type { Whose } from '../questions/whose-card.ts';
import { asksForPerson } from './asks-for-person.ts';
import { chosen, pressed } from './choosing.ts';
import type { Heard, Offered } from './heard.ts';
import { languageOffered } from './language-choices.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { personOffered } from './other-person.ts';
import { asksForPromise, asksOnlyForPromise } from './promise.ts';

/** What a message is taken to be about. */
export type Meaning =
  /** A choice of the open question, pressed or written out in full. */
  | { kind: 'choice' }
  | { kind: 'intent'; intent: Intent; confidence: number; second?: Intent }
  /** The card of somebody who was mentioned beside the last errand. */
  | { kind: 'person'; whose: Whose }
  | { kind: 'language'; language: Language }
  /** What is only ever offered. */
  | { kind: 'errand'; errand: OfferedErrand }
  /** A word of honour is asked for, and nothing else. */
  | { kind: 'promise' }
  | { kind: 'doubtful'; likeliest: readonly RankedIntent[] };

/** From here on a reading is acted on without asking back; below the other it is no reading at all. */
export const sure = 0.5;
export const possible = 0.2;
/** From here on a message is believed to be about this, whatever question is open or words remind of. */
export const verySure = 0.75;

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

/** Errands that lead on where they are the second of a message: whose card is lost wants more than an address. */
const leadsOn: ReadonlySet<Intent> = new Set([
  'first-card',
  'new-card',
  'renew-permit',
  'expiring',
  'book-appointment',
  'move-appointment',
  'cancel-appointment',
]);

/** What answers with dates may be asked to promise them. */
const answersWithDates: ReadonlySet<Intent> = new Set(['travel', 'card-delivery']);

/** What a promise is asked for that nobody here decides. */
const isUnpromised: ReadonlySet<Intent> = new Set(['proof-without-card', 'application-status', 'other-immigration']);

/** What would be answered as for everybody else. */
const wouldAnswerForAll: ReadonlySet<Intent> = new Set(['who-needs-card', 'other-immigration', 'none']);

const wordsForTimes =
  /\btim(?:e|en|er|ar|ane|ene)|\btid|ledig|full|opptatt|oppteken|book|bestill|ting|slot|appointment|avtale|available|vacan|\bfree|opening|\bkø|queue|kalender|calendar|\bdat[eo]|plass|place|spot/i;

const wordsForATrip = /reis|travel|fly|leav|trip|ferie|holiday/i;

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
  const beside = offeredBeside(heard, open);
  if (beside !== undefined) return beside;
  if (pressed(text, open) !== undefined) return { kind: 'choice' };
  const press = followed(pressed(text, onTheSide), 1);
  if (press !== undefined) return press;
  const [best] = ranking;
  const byWords = whateverItRemindsOf(heard, best);
  if (byWords !== undefined) return byWords;
  const also = second !== undefined && answersBesides.has(second) && looksLikeQuestion(text) ? second : undefined;
  // Two errands share the confidence of one message, so that neither has much of it.
  const isSure = best !== undefined && (best.confidence >= sure || also !== undefined);
  // Rules of their own for the card: no general answer about cards is right for them.
  const isUnderAgreement = details.permit === 'separation-agreement' && (!isSure || wouldAnswerForAll.has(best.intent));
  if (isUnderAgreement) return { kind: 'intent', intent: 'new-card', confidence: sure };
  const ledOn = best && secondThatLeads(best, second);
  if (ledOn !== undefined) return ledOn;
  if (isSure && best.intent !== 'none') {
    return { kind: 'intent', intent: best.intent, confidence: best.confidence, ...(also && { second: also }) };
  }
  // What is wrong with a card is an errand, however it is said.
  if (details.reason !== undefined) return { kind: 'intent', intent: 'new-card', confidence: sure };
  const order = ordered(heard);
  if (order !== undefined) return { kind: 'intent', intent: order, confidence: sure };
  const named = followed(chosen({ ...heard, offered: onTheSide }), sure);
  if (named !== undefined) return named;
  const likeliest = ranking.filter(({ intent, confidence }) => intent !== 'none' && confidence >= possible);
  return { kind: 'doubtful', likeliest };
}

/** What the words of a message decide before its likeliest intent does. */
function whateverItRemindsOf(heard: Heard, best: RankedIntent | undefined): Meaning | undefined {
  if (wantsPromise(heard.understanding.text, best)) return aboutPromise(heard);
  // The errand comes behind the person, with all that was told of it.
  if (best !== undefined && leadsOn.has(best.intent) && asksForPerson(heard.understanding.text)) {
    return { kind: 'intent', intent: 'talk-to-person', confidence: verySure, second: best.intent };
  }
  const isOutOfPlace = best?.intent === 'no-free-times' && speaksOfCardOnly(heard);
  return isOutOfPlace || isCitizenshipOnly(heard, best) ? { kind: 'doubtful', likeliest: [] } : undefined;
}

function wantsPromise(text: string, best: RankedIntent | undefined): boolean {
  if (!asksForPromise(text)) return false;
  return best === undefined || best.confidence < verySure || isUnpromised.has(best.intent) || asksOnlyForPromise(text);
}

/** What is wrong with the card is said, and nothing of times: advice on full calendars would answer nothing. */
function speaksOfCardOnly({ understanding: { text, details } }: Heard): boolean {
  return details.reason !== undefined && !wordsForTimes.test(text);
}

/** `My husband is Polish` asks for no language. */
function isCitizenshipOnly({ understanding: { details } }: Heard, best: RankedIntent | undefined): boolean {
  const isWished = details.language !== undefined;
  return best?.intent === 'change-language' && !isWished && details.theirCitizenship !== undefined;
}

/** The second errand first, where the first is answered in passing. */
function secondThatLeads({ intent, confidence }: RankedIntent, second: Intent | undefined): Meaning | undefined {
  if (second === undefined || !answersBesides.has(intent) || !leadsOn.has(second)) return undefined;
  return { kind: 'intent', intent: second, confidence, second: intent };
}

/** `Flytt til Stavanger`, `book Oslo tomorrow`: an order, with where or when. */
function ordered({ understanding: { text, details } }: Heard): Intent | undefined {
  const saysWhere = details.place !== undefined || details.dates.length > 0 || details.time !== undefined;
  if (!saysWhere) return undefined;
  if (/^\W*(?:flytt|utsett?|move|reschedule|postpone)\b/i.test(text)) return 'move-appointment';
  return /^\W*(?:book|bestill|tinga?|reserver?)\b/i.test(text) ? 'book-appointment' : undefined;
}

/** Where days are named beside it, the answer with dates says what can be promised of them. */
function aboutPromise({ understanding: { text, ranking, details } }: Heard): Meaning {
  if (details.dates.length === 0) return { kind: 'promise' };
  const dated = ranking.find(({ intent }) => answersWithDates.has(intent))?.intent;
  const intent = wordsForATrip.test(text) ? 'travel' : dated;
  return intent === undefined ? { kind: 'promise' } : { kind: 'intent', intent, confidence: sure };
}

/** What was offered beside the answers of the open question. */
function offeredBeside(heard: Heard, open: readonly Offered[]): Meaning | undefined {
  const isOffered = open.some(({ value }) => followed(value, 1) !== undefined);
  return isOffered ? followed(chosen({ ...heard, offered: open }), 1) : undefined;
}

/** Where a choice leads that was offered outside any question. */
function followed(offered: string | undefined, confidence: number): Meaning | undefined {
  const whose = personOffered(offered);
  if (whose !== undefined) return { kind: 'person', whose };
  const language = languageOffered(offered);
  if (language !== undefined) return { kind: 'language', language };
  const errand = errandOffered(offered);
  if (errand !== undefined) return { kind: 'errand', errand };
  const intent = intentOf(offered);
  return intent && { kind: 'intent', intent, confidence };
}

function intentOf(offered: string | undefined): Intent | undefined {
  return intents.find((intent) => offered === intentValue(intent));
}
