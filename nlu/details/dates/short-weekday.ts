import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { monthBesideNumber } from '../words/months.ts';
import { weekdayShortened } from '../words/weekdays.ts';

/** As written: these are hardly anything but weekdays. */
const clear = new Set('wed ons tir tirs tys tue tues thu thur thurs tors fre lør søn'.split(' '));
const clockWords = wordSet('kl klokka klokken klokkan at');
const behindDay = wordSet('morning afternoon evening morgen ettermiddag formiddag eller or og and please takk if i in');
const halves = wordSet('am pm');
const mostDays = 31;

/** A weekday cut short, alone or where a clock time or a date stands behind it: `wed`, `wed 9`, `tir 24/3`, `man kl 10`; not `sat 9 hours`. */
export function shortWeekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const [token, next, third] = tokens.slice(at, at + 3);
  const weekday = token && weekdayShortened(token.word);
  if (tokens.length === 1) return weekday;
  if (token === undefined || next === undefined || weekday === undefined || next.startsClause) return undefined;
  if (!clear.has(token.written) && !token.startsClause) return undefined;
  if (clockWords.has(next.word)) return weekday;
  if (next.number === undefined || next.number > mostDays || next.word.length > 2) return undefined;
  return clear.has(token.written) || isTimeOrDate(next, third) ? weekday : undefined;
}

/** Behind `på`, `on` or `next`; but `om man har`, `før man reiser` and `by sun and sea` name no day. */
export function ledShortWeekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = tokens.slice(at, at + 2);
  const weekday = token && weekdayShortened(token.word);
  if (weekday === undefined || clear.has(token?.written ?? '')) return weekday;
  const ends = next === undefined || next.startsClause || next.number !== undefined;
  return ends || clockWords.has(next.word) || behindDay.has(next.word) ? weekday : undefined;
}

/** `9:30`, `10am`, `24/3`, `26 march`. */
function isTimeOrDate({ gap }: Token, third: Token | undefined): boolean {
  if (third === undefined || third.startsClause) return false;
  if (third.number !== undefined) return gap !== '' && /^[:./]$/.test(third.gap);
  return halves.has(third.word) || monthBesideNumber(third.word) !== undefined;
}
