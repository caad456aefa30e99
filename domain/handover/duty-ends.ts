import { addDays, type Day } from '../day.ts';
import { at, clockTime, dayOfMoment, type LocalMoment } from '../moment.ts';
import type { OfficeHours } from './office-hours.ts';
import { hoursOn } from './open-now.ts';

const midnight = clockTime('00:00');

/**
 * When the duty ends that somebody goes on at that moment: with the last office hours of the day; with the day, where
 * those are over or there are none. Nobody is on duty at night because they forgot to go off.
 */
export function dutyEnds(hours: OfficeHours, now: LocalMoment, isPublicHoliday: (day: Day) => boolean): LocalMoment {
  const day = dayOfMoment(now);
  const endOfDay = at(addDays(day, 1), midnight);
  const ends = hoursOn(hours, day, isPublicHoliday).map(({ to }) => (to === midnight ? endOfDay : at(day, to)));
  const last = ends.toSorted().at(-1);
  return last !== undefined && last > now ? last : endOfDay;
}
