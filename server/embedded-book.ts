import { randomInt } from 'node:crypto';
import { demonstrationCases } from '../backend/embedded/demonstration-cases.ts';
import { createEmbeddedBackend, type EmbeddedBackendOptions } from '../backend/embedded/embedded-backend.ts';
import type { Clock } from '../domain/moment.ts';
import { openingHoursOn } from '../domain/stations/opening-hours.ts';
import type { Ground } from './house.ts';

/** What a book may be given instead of what a server opens it with. */
export type BookGiven = Partial<Pick<EmbeddedBackendOptions, 'cases' | 'slots' | 'randomBelow'>>;

/** The appointment book that needs nothing beside it: free times made from the stations' own hours. */
export async function openEmbeddedBook(ground: Ground, clock: Clock, path: string, given: BookGiven = {}) {
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
        return station === undefined ? [] : openingHoursOn(station, day, 'visit', workingDays.isPublicHoliday);
      },
      isPublicHoliday: workingDays.isPublicHoliday,
    },
    cases: given.cases ?? (await demonstrationCases()),
    ...(given.slots && { slots: given.slots }),
    randomBelow: given.randomBelow ?? ((limit) => randomInt(limit)),
  });
}
