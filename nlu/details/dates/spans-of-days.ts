import { addDays, type Day, dayOf, day as dayWritten, partsOf, weekdayOf } from '../../../domain/day.ts';

const monthsOfYear = 12;

export interface Span {
  from: Day;
  to: Day;
}

/** The first day of a month; months outside 1–12 count on into other years. */
export function firstOfMonth(year: number, month: number): Day {
  const months = year * monthsOfYear + month - 1;
  const inYear = (months % monthsOfYear) + 1;
  return dayWritten(`${Math.floor(months / monthsOfYear)}-${String(inYear).padStart(2, '0')}-01`);
}

export function monthSpan(year: number, month: number): Span {
  return { from: firstOfMonth(year, month), to: addDays(firstOfMonth(year, month + 1), -1) };
}

/** The month that lies so many months from today's. */
export function monthFromToday(today: Day, count: number): Span {
  const { year, month } = partsOf(today);
  return monthSpan(year, month + count);
}

/** Monday to Sunday of the week that lies so many weeks from today's. */
export function weekFromToday(today: Day, count: number): Span {
  const from = addDays(today, 1 - weekdayOf(today) + 7 * count);
  return { from, to: addDays(from, 6) };
}

export function yearSpan(year: number): Span {
  return { from: dayWritten(`${year}-01-01`), to: dayWritten(`${year}-12-31`) };
}

/** Week 34 of a year: the week that holds the Thursday counts (ISO 8601). Undefined when the year has no such week. */
export function isoWeek(year: number, week: number): Span | undefined {
  const fourth = dayOf(year, 1, 4);
  if (fourth === undefined) return undefined;
  const from = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return partsOf(addDays(from, 3)).year === year ? { from, to: addDays(from, 6) } : undefined;
}
