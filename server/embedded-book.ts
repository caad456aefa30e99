import { randomInt } from 'node:crypto';
import { createEmbeddedBackend, type EmbeddedBackendOptions } from '../backend/embedded/embedded-backend.ts';
import { weekdayOf } from '../domain/day.ts';
import { type Clock, clockTime } from '../domain/moment.ts';
import { knowsHours, openingHoursOn } from '../domain/stations/opening-hours.ts';
import type { Ground } from './house.ts';

/**
 * When the embedded book receives people at stations whose hours no source tells. They are hours of this book, for its
 * free times only, and are never said to be those of the station.
 */
const receptionHoursOtherwise = [{ from: clockTime('09:00'), to: clockTime('14:00') }];

/** What a book may be given instead of what a server opens it with. */
export type BookGiven = Partial<Pick<EmbeddedBackendOptions, 'slots' | 'randomBelow'>>;

/** The appointment book that needs nothing beside it: free times made from the stations' own hours. */
export async function openEmbeddedBook(
  ground: Ground,
  clock: Clock,
  path: string,
  cases: EmbeddedBackendOptions['cases'],
  given: BookGiven = {},
) {
  const { stations, workingDays } = ground;
  const byId = new Map(stations.map((station) => [station.id, station]));
  const takingAppointments = stations.filter(({ mobile, district }) => !mobile && district !== 'svalbard');
  return createEmbeddedBackend({
    path,
    clock,
    stations: takingAppointments,
    hours: {
      hoursOn: (id, day) => {
        const station = byId.get(id);
        if (station === undefined) return [];
        if (!knowsHours(station, day, 'visit')) return weekdayOf(day) <= 5 ? receptionHoursOtherwise : [];
        return openingHoursOn(station, day, 'visit', workingDays.isPublicHoliday);
      },
      isPublicHoliday: workingDays.isPublicHoliday,
    },
    cases,
    ...(given.slots && { slots: given.slots }),
    randomBelow: given.randomBelow ?? ((limit) => randomInt(limit)),
  });
}
