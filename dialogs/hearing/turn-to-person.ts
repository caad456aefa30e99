import { say } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { Run } from '../engine/run.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { whoIsAskedAbout, whoIsTurnedTo } from '../questions/who-is-asked-about.ts';
import type { Whose } from '../questions/whose-card.ts';
import { errandFor } from './errands.ts';
import type { Heard } from './heard.ts';
import { type Meaning, verySure } from './meaning.ts';
import { personOf } from './other-person.ts';

/** Whom a message turns to when no errand is open: by a choice, or in words that say nothing else. */
export function personTurnedTo({ turn: { heard } }: TurnRecord, meaning: Meaning): Whose | undefined {
  const { text } = heard.understanding;
  if (meaning.kind === 'person') return meaning.whose;
  return whoIsTurnedTo(text) ?? (saysOnlyWho(heard, meaning) ? whoIsAskedAbout(text) : undefined);
}

/** `And my wife? She is from Brazil`: where somebody is from is no errand of its own. */
function saysOnlyWho({ understanding: { details } }: Heard, meaning: Meaning): boolean {
  if (meaning.kind === 'doubtful') return true;
  const isAboutWho = meaning.kind === 'intent' && meaning.intent === 'other-immigration';
  return isAboutWho && meaning.confidence < verySure && details.theirCitizenship !== undefined;
}

/** Begins the advice for a person from its first question. */
export async function beginForPerson(stack: JourneyStack, record: TurnRecord, whose: Whose): Promise<void> {
  record.carried = whose === 'mine' ? {} : { said: { whose }, heard: { whose } };
  await stack.begin('guidance');
}

/**
 * Leaves the open errand for one of the same kind, which begins with nothing, for the person the message turns to. The
 * one it leaves comes afterwards, unless their card was never meant.
 */
export async function beginForSomebodyElse(
  stack: JourneyStack,
  record: TurnRecord,
  meaning: Meaning,
  open: Run,
): Promise<void> {
  const meant = meaning.kind === 'intent' ? errandFor(meaning.intent) : undefined;
  const isGuidance = meant?.name === 'guidance' && meaning.kind === 'intent';
  const { reason } = record.turn.heard.understanding.details;
  const intent = isGuidance ? meaning.intent : reason === undefined ? open.intent : 'new-card';
  if (intent !== undefined) record.intent = intent;
  const left = personOf(open);
  if (left === undefined || wasNeverMeant(record)) record.lines.push(say('talk.leavingErrand'));
  else record.carried = { said: { alsoAbout: left } };
  await stack.clear();
  await stack.begin(isGuidance || reason !== undefined ? 'guidance' : open.journey);
}

/** `No, my son` puts right whose card it is; in Norwegian `no` is "now". */
function wasNeverMeant({ turn: { heard }, memory: { language } }: TurnRecord): boolean {
  const no = language === 'en' ? /^\W*(?:no|nope)(?!\p{L})/iu : /^\W*nei(?!\p{L})/iu;
  return no.test(heard.understanding.text);
}
