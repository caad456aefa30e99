import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { bareHour } from './behind-clock-word.ts';
import type { TimeRead } from './time-read.ts';

/** Whether a time is the earliest or the latest that will do. */
export type TimeBound = 'earliest' | 'latest';

const after = wordSet('etter after');
const from = wordSet('fra frå from tidligst tidlegast earliest');
/** As written: `for` is not `før`. */
const until = new Set(['før', 'foer', 'before', 'innan', 'innen', 'senest', 'seinast', 'latest']);
const before = new Set(['før', 'foer', 'before']);

/** `after 2 pm`, `etter klokka 14`, `før 10`: what the word before a time makes of it. */
export function boundBefore(tokens: readonly Token[], at: number): TimeBound | undefined {
  const token = tokens[at - 1];
  if (token === undefined || tokens[at]?.startsClause) return undefined;
  if (after.has(token.word) || from.has(token.word)) return 'earliest';
  return until.has(token.written) ? 'latest' : undefined;
}

/** `after 2`: an hour without more, only behind the words that leave no doubt. */
export function hourBehindBound(tokens: readonly Token[], at: number): TimeRead | undefined {
  const token = tokens[at - 1];
  if (token === undefined || !(after.has(token.word) || before.has(token.written))) return undefined;
  return tokens[at]?.startsClause ? undefined : bareHour(tokens, at);
}
