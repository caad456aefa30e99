import type { Intent } from '../../nlu/intents.ts';
import { sureToCancel } from '../booking/yes-to-deed.ts';
import type { Run } from '../engine/run.ts';
import { wantsAnotherTry } from './another-try.ts';
import { isPieceOfChoice } from './choosing.ts';
import { isCountryOrNothing } from './country-or-nothing.ts';
import { errandFor } from './errands.ts';
import type { Heard } from './heard.ts';
import { interruptions } from './interruptions.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { type Meaning, verySure } from './meaning.ts';

const wordsOfABareAnswer = 4;
/** How the ids of questions begin that ask for a place. */
const asksForPlace = 'place ';

/** Where it is asked whether to cancel, these are said of the appointment. */
const saidOfCancelling: ReadonlySet<Intent> = new Set(['stop', 'goodbye', 'cancel-appointment']);

/** Asked for at any moment, in whatever words. */
const always: ReadonlySet<Intent> = new Set(['talk-to-person', 'my-data']);

/**
 * Whether a message is taken away from the open question before that may read it: what works at any moment, and what
 * asks a question of its own. Anything else the open question hears first, because short answers look like errands
 * ("by post" like a card that has not come).
 */
export function interrupts(heard: Heard, meaning: Meaning, open: Run): boolean {
  if (open.open === undefined && wantsAnotherTry(heard.understanding.text)) return false;
  if (isCountryOrNothing(heard, open)) return false;
  if (saysUnsure(heard)) return false;
  if (isPieceOfChoice(heard.understanding.text, open.open?.offered ?? [])) return false;
  if (meaning.kind !== 'intent' || meaning.confidence < verySure || isBareAnswer(heard)) return false;
  const { intent } = meaning;
  if (intent === 'start-over' && namesHeim(heard, open)) return false;
  if (open.open?.question.startsWith(sureToCancel) && saidOfCancelling.has(intent)) return false;
  if (intent === 'change-language') return heard.understanding.details.language !== undefined;
  if (interruptions[intent] !== undefined || always.has(intent)) return true;
  const found = errandFor(intent);
  return found?.errand.aside === true && found.name !== open.journey && looksLikeQuestion(heard.understanding.text);
}

/** `Vet ikke helt, 2027 en gang` answers, however much it sounds like a call for help. */
function saysUnsure({ understanding: { text, details } }: Heard): boolean {
  return details.yesNo === 'unsure' && !looksLikeQuestion(text);
}

/** Heim is a municipality, too, where a place is asked for. */
function namesHeim({ understanding: { text } }: Heard, { open }: Run): boolean {
  return open?.question.startsWith(asksForPlace) === true && /^\W*heim\W*$/iu.test(text);
}

/** A few words that are a date, a place or another detail are an answer, whatever errand they remind of. */
export function isBareAnswer({ understanding }: Heard): boolean {
  const { dates, time, place, citizenship, permit, basis, number, ordinal, reason, yesNo } = understanding.details;
  if (reason !== undefined) return false;
  const isDetail =
    dates.length > 0 ||
    yesNo === 'unsure' ||
    [time, place, citizenship, permit, basis, number, ordinal].some((each) => each !== undefined);
  return isDetail && understanding.text.trim().split(/\s+/).length <= wordsOfABareAnswer;
}
