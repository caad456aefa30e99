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
import { readWeekSpan } from './dates/week-span.ts';
import { readWeekday } from './dates/weekday.ts';
import { readWrittenDate } from './dates/written-date.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
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
/** From one day to another an appointment may be moved; then both count. */
const moving = wordSet(
  'flytt flytte flyttet flytta move moved moving endre endra endret change changed bytt bytte byte byta utsette utsett postpone push pushed reschedule rescheduled ombooke ombestille forskyve framskyve skyve skyv',
);
const tokensBack = 8;
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
  if (weekday !== undefined) return dateBehindWeekday(message, weekday) ?? weekday;
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

/** `between 3 May and 5 June`, `mandag til onsdag` and `10.4.–15.4.` are one span. */
function add({ tokens }: DatedText, found: DateWritten[], next: DateWritten): void {
  const before = found.at(-1);
  const last = before !== undefined && isRange(tokens, before, next) ? lastDay(tokens, before, next) : undefined;
  if (before?.date.kind !== 'day' || last === undefined) found.push(next);
  else {
    const date: DateDetail = { kind: 'span', from: before.date.day, to: last };
    found[found.length - 1] = { date, from: before.from, to: next.to, isFromTo: true };
  }
}

/** Where a range ends: of two weekdays the second is the one behind the first. */
function lastDay(tokens: readonly Token[], before: DateWritten, next: DateWritten): Day | undefined {
  if (before.date.kind !== 'day' || next.date.kind !== 'day') return undefined;
  const { day } = next.date;
  if (day > before.date.day) return day;
  const isWeekday = weekdayNamed(tokens[next.to - 1]?.word ?? '') !== undefined;
  const weekLater = addDays(day, 7);
  return isWeekday && weekLater > before.date.day ? weekLater : undefined;
}

function isRange(tokens: readonly Token[], before: DateWritten, next: DateWritten): boolean {
  const join = tokens[before.to];
  const isNext = before.to === next.from;
  if (join === undefined || (!isNext && before.to !== next.from - 1)) return false;
  if (isNext && rangeDash.test(join.gap)) return true;
  if (andWords.has(join.word)) return betweenWords.has(tokens[before.from - 1]?.word ?? '');
  const isMoved = tokens.slice(Math.max(0, before.from - tokensBack), before.from).some(({ word }) => moving.has(word));
  return toWords.has(join.word) && !join.startsClause && !isMoved;
}
