import { casesSchema } from '../../backend/embedded/case-file.ts';
import type { EmbeddedBackendOptions } from '../../backend/embedded/embedded-backend.ts';
import { type Day, day, weekdayOf } from '../../domain/day.ts';
import { type Clock, clockTime, type Instant, instantOf, type LocalMoment, localMoment } from '../../domain/moment.ts';
import { createRandom } from '../../nlu/classifier/random.ts';

/** Two stations, open Monday to Friday 9:00–12:00, at 10:00 on Monday 16 March 2026; 2, 3 and 6 April are holidays. */
export const monday = localMoment('2026-03-16T10:00');
export const tuesday = day('2026-03-17');
export const stations = [
  { id: 'oslo', name: 'Oslo' },
  { id: 'bergen', name: 'Bergen' },
];
const easter = ['2026-04-02', '2026-04-03', '2026-04-06'];

export const hours: EmbeddedBackendOptions['hours'] = {
  hoursOn: (_station: string, on: Day) =>
    weekdayOf(on) < 6 ? [{ from: clockTime('09:00'), to: clockTime('12:00') }] : [],
  isPublicHoliday: (on: Day) => easter.includes(on),
};

export const cases = casesSchema.parse([
  { id: 'P1', name: 'Prøve En', caseReference: '900000000001', birthDate: '1990-01-01', phone: '+47 990 00 001' },
  { id: 'P2', name: 'Prøve To', caseReference: '900000000002', birthDate: '1990-02-02', phone: '99000002' },
  { id: 'P3', name: 'Prøve Tre', caseReference: '900000000003', birthDate: '1990-03-03', phone: '99000003' },
  { id: 'P4', name: 'Prøve Fire', caseReference: '900000000004', birthDate: '1990-04-04', phone: '99000003' },
]);

export interface SetClock extends Clock {
  set(moment: LocalMoment): void;
  advance(minutes: number): void;
}

export function clockAt(moment: LocalMoment): SetClock {
  let now = instantOf(moment);
  return {
    now: () => now,
    set(to) {
      now = instantOf(to);
    },
    advance(minutes) {
      now = (now + minutes * 60_000) as Instant;
    },
  };
}

/** Whole numbers below a limit, the same every time for the same seed. */
export function randomFrom(seed: number): (limit: number) => number {
  const random = createRandom(seed);
  return (limit) => Math.floor(random() * limit);
}
