import { addDays, addMonths, type Day, daysBetween } from '../../../domain/day.ts';
import { dayIn, type Said } from './said.ts';

/** So long ago a day of last year is rather meant than that of this one, where it is the nearer. */
const nearDays = 92;

/** What was written for a day; `noDay` are words that name none of the calendar. */
type DaySaid = { day?: Day } | { noDay: string };

/** The day of a list: the nearest of that date, before today or behind it, where no year is written. */
export function dayOfList(said: Said): DaySaid {
  return dayMeant(said, (coming) => {
    const last = lastSuchDate(said, coming);
    if (last === undefined) return coming;
    const ago = daysBetween(last, said.today);
    return ago <= nearDays && ago < daysBetween(said.today, coming) ? last : coming;
  });
}

/** The day of figures, which look back: the last of that weekday or date that is not still to come. */
export function dayLookedBackOn(said: Said): DaySaid {
  return dayMeant(said, (coming) => lastSuchWeekday(said, coming) ?? lastSuchDate(said, coming) ?? coming);
}

function dayMeant(said: Said, ofComing: (coming: Day) => Day): DaySaid {
  const { day } = dayIn(said);
  const impossible = said.details.dates.find((date) => date.kind === 'impossible');
  if (day === undefined) return impossible?.kind === 'impossible' ? { noDay: impossible.words } : {};
  return { day: day <= said.today || isCountedFromToday(said, day) ? day : ofComing(day) };
}

/** `tomorrow`, `in three days`: another day, read yesterday. */
function isCountedFromToday(said: Said, day: Day): boolean {
  return readOn(said, addDays(said.today, -1)) === addDays(day, -1);
}

function lastSuchWeekday(said: Said, coming: Day): Day | undefined {
  const weekAgo = addDays(coming, -7);
  return weekAgo <= said.today && readOn(said, addDays(said.today, -7)) === weekAgo ? weekAgo : undefined;
}

/** The same date of another year; undefined where the year is written, which is read alike on every day. */
function lastSuchDate(said: Said, coming: Day): Day | undefined {
  const last = readOn(said, addMonths(said.today, -12));
  const isOfDate = last !== undefined && last < coming && last.slice(-5) === coming.slice(-5);
  return isOfDate && last <= said.today ? last : undefined;
}

/** The same words, written on another day. */
function readOn(said: Said, today: Day): Day | undefined {
  const { details } = said.ground.understander.understand(said.text, { today });
  return dayIn({ ...said, details }).day;
}
