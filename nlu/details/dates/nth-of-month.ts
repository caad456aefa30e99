import { addDays, type Day, weekdayOf } from '../../../domain/day.ts';
import { wordSet } from '../text/word-set.ts';
import { ordinalWords } from '../words/numbers.ts';
import { weekdayNamed } from '../words/weekdays.ts';
import { type DatedText, type DateFound, dayFound, spanFound } from './date-found.ts';
import { dayNumberAt } from './day-number.ts';
import { monthMeantAt } from './month-meant.ts';
import type { Span } from './spans-of-days.ts';

const lastWords = wordSet('siste last final');
const joins = wordSet('i in of av på');
const weekWords = wordSet('uke uka veke veka week');
const dayWords = wordSet('dag dagen day');
const mostInAMonth = 5;

/** `first monday in may`, `siste fredag i juni`, `the last week of June`, `den første i neste måned`. */
export function readNthOfMonth(message: DatedText, at: number): DateFound | undefined {
  const { tokens, today } = message;
  const which = whichAt(message, at);
  if (which === undefined) return undefined;
  const named = tokens[which.to]?.word ?? '';
  const weekday = weekdayNamed(named);
  const noun = weekday !== undefined || weekWords.has(named) || dayWords.has(named) ? 1 : 0;
  const join = which.to + noun;
  const month = joins.has(tokens[join]?.word ?? '') ? monthMeantAt(tokens, join + 1, today) : undefined;
  if (month === undefined || tokens[join]?.startsClause) return undefined;
  if (weekWords.has(named)) return spanFound(nthWeek(month.span, which.nth), at, month.to);
  const day = weekday === undefined ? nthDay(month.span, which.nth) : nthWeekday(month.span, weekday, which.nth);
  return day && dayFound(day, at, month.to);
}

/** -1 is the last. */
function whichAt({ tokens }: DatedText, at: number): { nth: number; to: number } | undefined {
  const word = tokens[at]?.word ?? '';
  if (lastWords.has(word)) return { nth: -1, to: at + 1 };
  const number = dayNumberAt(tokens, at);
  return number && (number.ordinal || ordinalWords.has(word)) ? { nth: number.value, to: number.to } : undefined;
}

function nthWeekday(month: Span, weekday: number, nth: number): Day | undefined {
  if (nth === -1) return addDays(month.to, -((weekdayOf(month.to) - weekday + 7) % 7));
  if (nth > mostInAMonth) return undefined;
  const day = addDays(month.from, ((weekday - weekdayOf(month.from) + 7) % 7) + 7 * (nth - 1));
  return day <= month.to ? day : undefined;
}

function nthDay(month: Span, nth: number): Day | undefined {
  const day = nth === -1 ? month.to : addDays(month.from, nth - 1);
  return day <= month.to && day >= month.from ? day : undefined;
}

function nthWeek(month: Span, nth: number): Span {
  if (nth === -1 || nth >= mostInAMonth) return { from: addDays(month.to, -6), to: month.to };
  const from = addDays(month.from, 7 * (nth - 1));
  return { from, to: addDays(from, 6) };
}
