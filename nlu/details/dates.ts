import { addDays, type Day } from '../../domain/day.ts';
import type { DateDetail } from '../understanding.ts';
import type { DatedText, DateFound, DateReader } from './dates/date-found.ts';
import { readDateRange } from './dates/date-range.ts';
import { readDayOnly } from './dates/day-only.ts';
import { readDaysAway } from './dates/days-away.ts';
import { readFeast } from './dates/feasts.ts';
import { readHoliday } from './dates/holidays.ts';
import { readMonthSpan } from './dates/month-span.ts';
import { readNthOfMonth } from './dates/nth-of-month.ts';
import { readNumericDate } from './dates/numeric-date.ts';
import { readRelativeDay } from './dates/relative-day.ts';
import type { Span } from './dates/spans-of-days.ts';
import { readWeekSpan } from './dates/week-span.ts';
import { readWeekday } from './dates/weekday.ts';
import { dayOrHourBehind } from './dates/weekday-and-number.ts';
import { readWrittenDate } from './dates/written-date.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { isMoved } from './words/moving.ts';
import { weekdayNamed } from './words/weekdays.ts';

/** These may have an article before them: `the 14th of October`. */
const readersBehindArticle: readonly DateReader[] = [readHoliday, readNthOfMonth, readDateRange, readWrittenDate];

/** The more a reader asks for, the earlier it comes. */
const readers: readonly DateReader[] = [
  readNumericDate,
  readDaysAway,
  readRelativeDay,
  readWeekSpan,
  readFeast,
  readMonthSpan,
  readDayOnly,
];
/** A message with more dates than this is about none of them. */
const mostDates = 20;
const betweenWords = wordSet('mellom between');
const andWords = wordSet('og and');
const toWords = wordSet('til to until till through');
const rangeDash = /^\.? ?[-–—] ?$/;
const articles = wordSet('den the');

/** A date of a message, the tokens it is written with, and how sure its year is. */
export interface DateWritten extends DateFound {
  date: DateDetail;
}

/** The dates of a message, in the order they are written in. */
export function findDates(message: DatedText): DateWritten[] {
  const found: DateWritten[] = [];
  for (let at = 0; at < message.tokens.length && found.length < mostDates; ) {
    const here = dateAt(message, at);
    if (here?.date !== undefined) add(message, found, { ...here, date: here.date });
    at = here?.to ?? at + 1;
  }
  return found;
}

function dateAt(message: DatedText, at: number): DateFound | undefined {
  const behindArticle = articles.has(message.tokens[at]?.word ?? '') ? at + 1 : at;
  const exact = firstRead(readersBehindArticle, message, behindArticle);
  if (exact !== undefined) return exact;
  const weekday = readWeekday(message, at);
  if (weekday !== undefined) {
    return dateBehindWeekday(message, weekday) ?? dayOrHourBehind(message, weekday) ?? weekday;
  }
  return firstRead(readers, message, at);
}

function firstRead(some: readonly DateReader[], message: DatedText, at: number): DateFound | undefined {
  for (const read of some) {
    const found = read(message, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** In `tirsdag 14. april` and `lørdag den 5. mai` the date says it all. */
function dateBehindWeekday(message: DatedText, weekday: DateFound): DateFound | undefined {
  const next = articles.has(message.tokens[weekday.to]?.word ?? '') ? weekday.to + 1 : weekday.to;
  const date = readWrittenDate(message, next) ?? readNumericDate(message, next) ?? readDayOnly(message, weekday.to);
  return date?.date === undefined ? undefined : { ...date, from: weekday.from };
}

/** `between 3 May and 5 June`, `mandag til onsdag`, `fra april til juni` and `10.4.–15.4.` are one span. */
function add({ tokens }: DatedText, found: DateWritten[], next: DateWritten): void {
  const before = found.at(-1);
  const span = before !== undefined && isRange(tokens, before, next) ? spanOf(tokens, before, next) : undefined;
  if (before === undefined || span === undefined) found.push(next);
  else found[found.length - 1] = { date: { kind: 'span', ...span }, from: before.from, to: next.to, isFromTo: true };
}

/** Both ends are in it, but of two feasts neither. */
function spanOf(tokens: readonly Token[], before: DateWritten, next: DateWritten): Span | undefined {
  if (before.isFeast && next.isFeast && before.date.kind === 'span' && next.date.kind === 'span') {
    const [from, to] = [addDays(before.date.to, 1), addDays(next.date.from, -1)];
    return from < to ? { from, to } : undefined;
  }
  const from = firstDay(before.date);
  const to = lastDay(tokens, from, next);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function firstDay(date: DateDetail): Day | undefined {
  if (date.kind === 'impossible') return undefined;
  return date.kind === 'day' ? date.day : date.from;
}

/** Where a range ends: of two weekdays the second is the one behind the first. */
function lastDay(tokens: readonly Token[], from: Day | undefined, { date, to }: DateWritten): Day | undefined {
  if (from === undefined || date.kind === 'impossible') return undefined;
  const last = date.kind === 'day' ? date.day : date.to;
  if (last > from) return last;
  const isWeekday = weekdayNamed(tokens[to - 1]?.word ?? '') !== undefined;
  const weekLater = addDays(last, 7);
  return isWeekday && weekLater > from ? weekLater : undefined;
}

function isRange(tokens: readonly Token[], before: DateWritten, next: DateWritten): boolean {
  const join = tokens[before.to];
  const isNext = before.to === next.from;
  if (join === undefined || (!isNext && before.to !== next.from - 1)) return false;
  if (isNext && rangeDash.test(join.gap)) return true;
  if (andWords.has(join.word)) return betweenWords.has(tokens[before.from - 1]?.word ?? '');
  return toWords.has(join.word) && !join.startsClause && !isMoved(tokens, before.from);
}
