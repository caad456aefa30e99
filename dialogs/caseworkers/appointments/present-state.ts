import { z } from 'zod';
import type { Appointment, BookedTime } from '../../../backend/appointment-backend.ts';
import { type Instant, instantOf, localMomentSchema } from '../../../domain/moment.ts';

/** An appointment as the audit has it: times and states, nobody's name. */
export const stateSchema = z.object({
  reference: z.string(),
  station: z.string(),
  start: localMomentSchema,
  status: z.enum(['booked', 'cancelled']),
  revision: z.number(),
  attendance: z.enum(['expected', 'came', 'did-not-come']),
});
export type StateOnRecord = z.infer<typeof stateSchema>;

/** As the audit is to have it. */
export function stateOf({ appointment, attendance }: Pick<BookedTime, 'appointment' | 'attendance'>) {
  const { reference, slot, status, revision } = appointment;
  return { reference, station: slot.station, start: slot.start, status, revision, attendance };
}

/** The book changes nothing after the start. */
export function hasBegun({ slot }: Appointment, now: Instant): boolean {
  return instantOf(slot.start) <= now;
}
