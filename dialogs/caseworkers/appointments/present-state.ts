import type { Appointment, BookedTime } from '../../../backend/appointment-backend.ts';
import { type Instant, instantOf } from '../../../domain/moment.ts';

/** An appointment as the audit may have it: times and states, nobody's name. */
export function stateOf({ appointment, attendance }: Pick<BookedTime, 'appointment' | 'attendance'>) {
  const { reference, slot, status, revision } = appointment;
  return { reference, station: slot.station, start: slot.start, status, revision, attendance };
}

/** The book changes nothing after the start. */
export function hasBegun({ slot }: Appointment, now: Instant): boolean {
  return instantOf(slot.start) <= now;
}
