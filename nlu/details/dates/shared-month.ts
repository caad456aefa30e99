import { dayOf } from '../../../domain/day.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { monthBesideNumber } from '../words/months.ts';
import { type DatedText, type DateFound, dayFound } from './date-found.ts';
import { dayNumberAt } from './day-number.ts';
import { tenseAround } from './tense.ts';
import { dayWithoutYear, yearAt } from './year.ts';

const either = wordSet('or eller');
const clockWords = wordSet('kl klokka klokken klokkan at');
const comma = /^\.?, ?$/;
const mostDays = 4;

/** The first day of `3 or 5 June` and of `5, 6 or 7 May`: the month stands only behind the last. */
export function readSharedMonth({ tokens, today }: DatedText, at: number): DateFound | undefined {
  const first = dayNumberAt(tokens, at);
  if (first === undefined || tokens[at]?.number === undefined || clockWords.has(tokens[at - 1]?.word ?? ''))
    return undefined;
  const behind = monthBehind(tokens, first.to);
  const month = behind && monthBesideNumber(tokens[behind - 1]?.word ?? '');
  if (behind === undefined || month === undefined) return undefined;
  const year = yearAt(tokens, behind, today);
  const day = year
    ? dayOf(year.year, month, first.value)
    : dayWithoutYear(month, first.value, tenseAround(tokens, at, behind), today);
  return day && dayFound(day, at, first.to);
}

/** The token behind the month, where only days stand before it, the last of them behind an `or`. */
function monthBehind(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  for (let days = 1; days < mostDays; days += 1) {
    const isLast = either.has(tokens[at]?.word ?? '');
    if (!isLast && !comma.test(tokens[at]?.gap ?? '')) return undefined;
    const next = dayNumberAt(tokens, isLast ? at + 1 : at);
    if (next === undefined) return undefined;
    at = next.to;
    if (isLast) return monthBesideNumber(tokens[at]?.word ?? '') === undefined ? undefined : at + 1;
  }
  return undefined;
}
