import type { DatedText, DateFound, DateReader } from './dates/date-found.ts';
import { readDateRange } from './dates/date-range.ts';
import { readDayOnly } from './dates/day-only.ts';
import { readDaysAway } from './dates/days-away.ts';
import { readFeast } from './dates/feasts.ts';
import { readHoliday } from './dates/holidays.ts';
import { addDate, type DateWritten } from './dates/joined-dates.ts';
import { readMonthSpan } from './dates/month-span.ts';
import { readNthOfMonth } from './dates/nth-of-month.ts';
import { readNumericDate } from './dates/numeric-date.ts';
import { readRelativeDay } from './dates/relative-day.ts';
import { readSharedMonth } from './dates/shared-month.ts';
import { readWeekSpan } from './dates/week-span.ts';
import { readWeekday } from './dates/weekday.ts';
import { dayOrHourBehind } from './dates/weekday-and-number.ts';
import { readWrittenDate } from './dates/written-date.ts';
import { wordSet } from './text/word-set.ts';

/** These may have an article before them: `the 14th of October`. */
const readersBehindArticle: readonly DateReader[] = [
  readHoliday,
  readNthOfMonth,
  readDateRange,
  readSharedMonth,
  readWrittenDate,
];

/** The more a reader asks for, the earlier it comes. */
const readers: readonly DateReader[] = [
  readNumericDate,
  readDaysAway,
  readRelativeDay,
  readFeast,
  readWeekSpan,
  readMonthSpan,
  readDayOnly,
];
/** A message with more dates than this is about none of them. */
const mostDates = 20;
const articles = wordSet('den the');

/** The dates of a message, in the order they are written in. */
export function findDates(message: DatedText): DateWritten[] {
  const found: DateWritten[] = [];
  for (let at = 0; at < message.tokens.length && found.length < mostDates; ) {
    const here = dateAt(message, at);
    if (here?.date !== undefined) addDate(message, found, { ...here, date: here.date });
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
