import { isPlainSlip, type UnknownWord } from './classifier/unknown-words.ts';
import type { Intent } from './intents.ts';
import type { Details, RankedIntent } from './understanding.ts';

/** What a message is made of. */
interface MadeOf {
  words: readonly string[];
  unknownWords: readonly UnknownWord[];
  /** It has a word of danger in it. */
  isDanger: boolean;
  yesNo: Details['yesNo'];
  /** What the text is about that these words make. */
  aboutOf: (words: string) => string | undefined;
}

/** What does something at once, or answers as if the person had spoken to us. */
const actsAtOnce: ReadonlySet<Intent> = new Set<Intent>([
  'stop',
  'goodbye',
  'my-data',
  'emergency',
  'start-over',
  'yes',
  'no',
  'go-back',
  'help',
  'talk-to-person',
  'change-language',
  'complaint',
  'thanks',
]);

/** The same for appointments, which somebody may have one of. */
const actsOnAppointment: ReadonlySet<Intent> = new Set<Intent>([
  'book-appointment',
  'move-appointment',
  'cancel-appointment',
  'show-appointment',
]);

/** What a word like no other is never taken for by its letters alone. */
const endsOrAlarms: ReadonlySet<Intent> = new Set<Intent>(['goodbye', 'emergency']);

/** They say nothing when nothing else is said. */
const fillers = new Set('da då så then so any some well altså'.split(' '));

const mostWords = 2;
/** A longer word with two errors is hardly a name, where it only opens an errand. */
const shortestClear = 8;

/** Words that may have been meant agree on an intent when it is likelier than not. */
const agreed = 0.5;

/** How much a reading is worth that rests on a word nobody wrote before: too little to be acted on or offered. */
const worth = 0.1;

/**
 * A word or two of which one is unknown may be a name or another language, whatever known word it looks like: the reading
 * is taken for none of ours, so that `Fatima` and `Juan` are not bidden goodbye or sent on to a person.
 */
export function doubtUnknownWords(ranking: readonly RankedIntent[], madeOf: MadeOf): RankedIntent[] {
  const [first] = ranking;
  if (first === undefined || first.intent === 'none' || !isDoubtful(first, madeOf)) return [...ranking];
  const moved = first.confidence * (1 - worth);
  return ranking
    .map(({ intent, confidence }) => {
      if (intent === first.intent) return { intent, confidence: confidence * worth };
      return { intent, confidence: intent === 'none' ? confidence + moved : confidence };
    })
    .sort((one, other) => other.confidence - one.confidence);
}

function isDoubtful(
  { intent, confidence }: RankedIntent,
  { words, unknownWords, isDanger, yesNo, aboutOf }: MadeOf,
): boolean {
  const spoken = words.filter((word) => word !== '?');
  if (spoken.length > mostWords || isSaidOtherwise(intent, isDanger, yesNo)) return false;
  if (spoken.length > 0 && spoken.every((word) => fillers.has(word))) return true;
  const strange = unknownWords.filter((word) => !isPlainSlip(word));
  const rest = spoken.filter((word) => !fillers.has(word) && !strange.some(({ typed }) => typed === word));
  // `Sara` may be `svara`, `saka` or `start`: what they do not agree on was not said.
  if (strange.length > 0 && rest.length === 0 && confidence < agreed) return true;
  if (!strange.some((word) => isTakenForAnother(word, intent))) return false;
  // In `thanks heaps` one word says it all.
  return rest.length === 0 || aboutOf(rest.join(' ')) !== intent;
}

function isTakenForAnother({ typed, meant }: UnknownWord, intent: Intent): boolean {
  if (typed === meant) return endsOrAlarms.has(intent);
  return actsAtOnce.has(intent) || (actsOnAppointment.has(intent) && typed.length < shortestClear);
}

function isSaidOtherwise(intent: Intent, isDanger: boolean, yesNo: MadeOf['yesNo']): boolean {
  return (intent === 'emergency' && isDanger) || ((intent === 'yes' || intent === 'no') && yesNo !== undefined);
}
