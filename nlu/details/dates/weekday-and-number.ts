import { type Day, dayOf, partsOf, weekdayOf } from '../../../domain/day.ts';
import { unitNamed } from '../words/units.ts';
import { type DatedText, type DateFound, dayFound } from './date-found.ts';
import { firstOfMonth } from './spans-of-days.ts';

const firstOfficeHour = 7;
const lastOfficeHour = 16;
const monthsAhead = 2;
/** A number that is as likely an hour is a day of this month or the next, where it is one at all: who means a later one names it. */
const monthsAheadBesideHours = 1;

/**
 * `monday 23`, where the 23rd is a Monday: that day. `friday 10` may be the tenth or ten o'clock: where the tenth is a
 * Friday too, the number says nothing.
 */
export function dayOrHourBehind({ tokens, today }: DatedText, weekday: DateFound): DateFound | undefined {
  const { date, from, to } = weekday;
  const token = tokens[to];
  const [before, behind] = [tokens[to - 1], tokens[to + 1]];
  if (date?.kind !== 'day' || token?.number === undefined || token.startsClause || before?.number !== undefined)
    return undefined;
  const isJoined = behind !== undefined && (behind.gap === '' || /^[:./-]$/.test(behind.gap));
  const isCounted = behind !== undefined && !behind.startsClause && unitNamed(behind.word) !== undefined;
  if (token.word.length > 2 || isJoined || isCounted || token.number < firstOfficeHour) return undefined;
  const mayBeHour = token.number <= lastOfficeHour;
  const months = mayBeHour ? monthsAheadBesideHours : monthsAhead;
  const day = nextSuchDay(token.number, { weekday: weekdayOf(date.day), months }, today);
  if (day === undefined) return undefined;
  return mayBeHour ? { ...weekday, to: to + 1 } : dayFound(day, from, to + 1);
}

/** The day of the month that is such a weekday, in this month or one of the next. */
function nextSuchDay(
  dayOfMonth: number,
  { weekday, months }: { weekday: number; months: number },
  today: Day,
): Day | undefined {
  const { year, month } = partsOf(today);
  for (let count = 0; count <= months; count += 1) {
    const { year: its, month: that } = partsOf(firstOfMonth(year, month + count));
    const day = dayOf(its, that, dayOfMonth);
    if (day !== undefined && day >= today && weekdayOf(day) === weekday) return day;
  }
  return undefined;
}
