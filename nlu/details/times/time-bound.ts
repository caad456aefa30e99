import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { bareHour, isOfficeHour, mayFollowHour } from './behind-clock-word.ts';
import { hourAt, hourCounted } from './in-words.ts';
import type { TimeRead } from './time-read.ts';

/** Whether a time is the earliest or the latest that will do. */
export type TimeBound = 'earliest' | 'latest';

const after = wordSet('etter after');
const from = wordSet('fra frå from tidligst tidlegast earliest');
/** As written: `for` is not `før`. */
const until = new Set(['før', 'foer', 'before', 'innan', 'innen', 'senest', 'seinast', 'latest', 'by']);
const negators = wordSet('ikke ikkje not cant cannot dont wont');
const mostWordsDenied = 4;
const before = new Set(['før', 'foer', 'before']);

/** `after 2 pm`, `etter klokka 14`, `før 10`: what the word before a time makes of it. */
export function boundBefore(tokens: readonly Token[], at: number): TimeBound | undefined {
  const token = tokens[at - 1];
  if (token === undefined || tokens[at]?.startsClause) return undefined;
  const isDenied = isDeniedBefore(tokens, at - 1);
  if (after.has(token.word)) return isDenied ? 'latest' : 'earliest';
  if (from.has(token.word)) return 'earliest';
  if (until.has(token.written)) return isDenied ? 'earliest' : 'latest';
  return comparedBefore(tokens, at);
}

/** `kan ikke komme før ni`. */
function isDeniedBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > Math.max(0, at - mostWordsDenied) && tokens[back]?.startsClause === false; back -= 1) {
    if (negators.has(tokens[back - 1]?.word ?? '')) return true;
  }
  return false;
}

const compared = phraseTable<TimeBound>([
  [
    'earliest',
    'not/no/ikke/ikkje earlier/tidligere/tidlegare than/enn, at the earliest, or later/after, eller senere/seinare/etter, and/og later/onwards/onward/utover/senere/seinare/after, onwards, eller utover',
  ],
  [
    'latest',
    'not/no/ikke/ikkje later/senere/seinare than/enn, at the latest, or earlier/before, eller tidligere/tidlegare/før',
  ],
]);
const longestComparison = 4;

/** `not earlier than 10`, `ikke senere enn kl 14`. */
function comparedBefore(tokens: readonly Token[], at: number): TimeBound | undefined {
  for (let from = Math.max(0, at - longestComparison); from < at; from += 1) {
    const hit = phraseAt(compared, tokens, from);
    if (hit?.to === at) return hit.value;
  }
  return undefined;
}

/** `14 eller senere`, `9 at the earliest`. */
export function boundBehind(tokens: readonly Token[], at: number): TimeBound | undefined {
  return tokens[at]?.startsClause === false ? phraseAt(compared, tokens, at)?.value : undefined;
}

/** `to` and `en` are too much else. */
const norwegianHours = wordSet('åtte ni ti elleve tolv tre fire');

/** `after 2`: an hour without more, only behind the words that leave no doubt. */
export function hourBehindBound(tokens: readonly Token[], at: number): TimeRead | undefined {
  const token = tokens[at - 1];
  const isBehind = token !== undefined && (after.has(token.word) || before.has(token.written));
  if (!isBehind) return hourCompared(tokens, at);
  if (tokens[at]?.startsClause) return undefined;
  const inNorwegian = norwegianHours.has(tokens[at]?.word ?? '') && mayFollowHour(tokens[at + 1]);
  const hour = inNorwegian ? hourAt(tokens[at]) : undefined;
  return hour === undefined ? bareHour(tokens, at) : { hour, minute: 0, to: at + 1, exact: false };
}

/** `not earlier than 9`, `9 or later`. */
function hourCompared(tokens: readonly Token[], at: number): TimeRead | undefined {
  if (comparedBefore(tokens, at) === undefined && boundBehind(tokens, at + 1) === undefined) return undefined;
  const hour = tokens[at]?.number === undefined ? undefined : hourCounted(tokens[at]);
  const isOffice = hour !== undefined && isOfficeHour(hour) && mayFollowHour(tokens[at + 1]);
  return isOffice ? { hour, minute: 0, to: at + 1, exact: true } : undefined;
}
