import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import { addDays, type Day, isDay, partsOf, weekdayOf } from './day.ts';

/** Norway's calendar of work: Monday to Friday without public holidays. */
export interface WorkingDays {
  isPublicHoliday(day: Day): boolean;
  isWorkingDay(day: Day): boolean;
  /** The nth working day after the day (before it, when n is negative); the day itself is day 0. */
  after(day: Day, count: number): Day;
}

/**
 * Free to make; the calendar itself is loaded at the first question and takes about 0.2 s then (it knows the whole
 * world), and 10 ms for each new year. The server asks once when it starts.
 */
export function createWorkingDays(): WorkingDays {
  const holidaysOfYear = new Map<number, ReadonlySet<string>>();
  let calendar: Holidays | undefined;

  function isPublicHoliday(day: Day): boolean {
    const { year } = partsOf(day);
    let holidays = holidaysOfYear.get(year);
    if (holidays === undefined) {
      calendar ??= loadCalendar();
      holidays = new Set(
        calendar
          .getHolidays(year)
          .map((holiday) => holiday.date.slice(0, 10))
          .filter(isDay),
      );
      holidaysOfYear.set(year, holidays);
    }
    return holidays.has(day);
  }

  function isWorkingDay(day: Day): boolean {
    return weekdayOf(day) <= 5 && !isPublicHoliday(day);
  }

  function after(day: Day, count: number): Day {
    const step = Math.sign(count);
    let reached = day;
    for (let left = Math.abs(count); left > 0; ) {
      reached = addDays(reached, step);
      if (isWorkingDay(reached)) left -= 1;
    }
    return reached;
  }

  return { isPublicHoliday, isWorkingDay, after };
}

function loadCalendar(): Holidays {
  const NorwegianHolidays: typeof Holidays = createRequire(import.meta.url)('date-holidays');
  return new NorwegianHolidays('NO', { types: ['public'] });
}
