import { z } from 'zod';

/** A calendar day in Norway, `2026-03-10`. Days compare as strings. */
export type Day = string & { readonly brand: 'Day' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** The day, or undefined when the figures name no day of the calendar (30 February, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? fromDate(date) : undefined;
}

export function isDay(text: string): text is Day {
  const parts = pattern.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Reads `2026-03-10`; throws on anything else, so only for text that our own code or a schema vouches for. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

export const daySchema = z.string().refine(isDay, 'must be a day such as 2026-03-10');

export function addDays(from: Day, count: number): Day {
  return fromDate(new Date(asDate(from).getTime() + count * millisecondsPerDay));
}

/** Calendar months on; a day the month does not have becomes its last (31 January + 1 month = 28 February). */
export function addMonths(from: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOf(from);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  return fromDate(
    new Date(
      Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(dayOfMonth, lastOfMonth.getUTCDate())),
    ),
  );
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((asDate(to).getTime() - asDate(from).getTime()) / millisecondsPerDay);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(of: Day): number {
  return asDate(of).getUTCDay() || 7;
}

export function partsOf(of: Day): { year: number; month: number; dayOfMonth: number } {
  const [year, month, dayOfMonth] = of.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, dayOfMonth: dayOfMonth ?? 0 };
}

/** Midnight UTC of the day: for formatters that are told to use UTC, never for a moment in time. */
export function asDate(of: Day): Date {
  return new Date(`${of}T00:00:00Z`);
}

function fromDate(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}
