import { addDays, type Day, weekdayOf } from '../day.ts';
import { at, type ClockTime, dayOfMoment, type LocalMoment, timeOfMoment } from '../moment.ts';
import type { Interval } from '../stations/station.ts';
import { weekdays } from '../stations/station.ts';
import type { OfficeHours } from './office-hours.ts';

type IsPublicHoliday = (day: Day) => boolean;

const daysLookedAhead = 35;

/** Whether caseworkers talk with applicants at that moment; the last minute of an interval is no longer in it. */
export function isDeskOpen(hours: OfficeHours, now: LocalMoment, isPublicHoliday: IsPublicHoliday): boolean {
  return intervalAt(hours, now, isPublicHoliday) !== undefined;
}

/** When the hours end that the desk is open in at that moment; undefined where it is closed. */
export function deskCloses(
  hours: OfficeHours,
  now: LocalMoment,
  isPublicHoliday: IsPublicHoliday,
): LocalMoment | undefined {
  const interval = intervalAt(hours, now, isPublicHoliday);
  const day = dayOfMoment(now);
  return interval && at(interval.to === '00:00' ? addDays(day, 1) : day, interval.to);
}

function intervalAt(hours: OfficeHours, now: LocalMoment, isPublicHoliday: IsPublicHoliday): Interval | undefined {
  const time = timeOfMoment(now);
  return hoursOn(hours, dayOfMoment(now), isPublicHoliday).find(({ from, to }) => from <= time && isBefore(time, to));
}

/** When they talk with applicants next, after that moment; undefined where they never do. */
export function nextDeskHours(
  hours: OfficeHours,
  after: LocalMoment,
  isPublicHoliday: IsPublicHoliday,
): { day: Day; interval: Interval } | undefined {
  for (let days = 0; days <= daysLookedAhead; days += 1) {
    const day = addDays(dayOfMoment(after), days);
    const interval = hoursOn(hours, day, isPublicHoliday)
      .toSorted((one, other) => one.from.localeCompare(other.from))
      .find(({ from }) => days > 0 || from > timeOfMoment(after));
    if (interval !== undefined) return { day, interval };
  }
  return undefined;
}

/** The hours of a day; none on a public holiday. */
export function hoursOn(hours: OfficeHours, day: Day, isPublicHoliday: IsPublicHoliday): readonly Interval[] {
  if (isPublicHoliday(day)) return [];
  const today = weekdays.find((weekday) => weekday === weekdayOf(day));
  return (today && hours[today]) ?? [];
}

/** An interval that ends at midnight ends with the day. */
function isBefore(time: ClockTime, end: ClockTime): boolean {
  return end === '00:00' || time < end;
}
