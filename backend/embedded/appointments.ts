import type { Kysely } from 'kysely';
import { type Instant, instantOf } from '../../domain/moment.ts';
import type { Appointment, Slot } from '../appointment-backend.ts';
import type { BookTables } from './book.ts';

/** An appointment with its present slot, as the tables have it. */
export function appointments(book: Kysely<BookTables>) {
  return book
    .selectFrom('appointment')
    .innerJoin('claim', 'claim.id', 'appointment.claim')
    .select([
      'appointment.reference',
      'appointment.applicant',
      'appointment.claim',
      'appointment.status',
      'appointment.revision',
      'appointment.attendance',
      'claim.slot',
      'claim.station',
      'claim.start',
      'claim.minutes',
    ]);
}

export type StoredAppointment = Awaited<ReturnType<ReturnType<typeof appointments>['execute']>>[number];

/** The one the applicant is expected at: booked, and its time not over. */
export async function activeAppointment(
  book: Kysely<BookTables>,
  applicant: string,
  now: Instant,
): Promise<StoredAppointment | undefined> {
  const row = await appointments(book)
    .where('appointment.applicant', '=', applicant)
    .where('appointment.status', '=', 'booked')
    .executeTakeFirst();
  return row === undefined || isOver(row, now) ? undefined : row;
}

/** Makes room for the applicant's next appointment when the time of the last has passed. */
export async function closeWhatIsOver(book: Kysely<BookTables>, applicant: string, now: Instant): Promise<void> {
  const booked = await appointments(book)
    .where('appointment.applicant', '=', applicant)
    .where('appointment.status', '=', 'booked')
    .execute();
  for (const { reference } of booked.filter((row) => isOver(row, now)))
    await book.updateTable('appointment').set({ status: 'over' }).where('reference', '=', reference).execute();
}

export function hasBegun(row: Pick<StoredAppointment, 'start'>, now: Instant): boolean {
  return instantOf(row.start) <= now;
}

export function isOver(row: StoredAppointment, now: Instant): boolean {
  return instantOf(row.start) + row.minutes * 60_000 <= now;
}

export function slotOf(row: { slot: string; station: string; start: Slot['start']; minutes: number }): Slot {
  return { id: row.slot, station: row.station, start: row.start, minutes: row.minutes };
}

export function appointmentOf(row: StoredAppointment): Appointment {
  return {
    reference: row.reference,
    slot: slotOf(row),
    status: row.status === 'cancelled' ? 'cancelled' : 'booked',
    revision: row.revision,
  };
}
