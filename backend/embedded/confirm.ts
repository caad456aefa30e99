import { makeReference } from '../../domain/booking-reference.ts';
import type { Instant } from '../../domain/moment.ts';
import { confirmedSchema } from '../answer-schemas.ts';
import type { AppointmentBackend, Confirmed } from '../appointment-backend.ts';
import { activeAppointment, appointmentOf, closeWhatIsOver, slotOf } from './appointments.ts';
import type { Book, BookTransaction } from './book.ts';
import { once } from './once.ts';

/** Makes an appointment of a hold. */
export function confirm(book: Book, request: Parameters<AppointmentBackend['confirm']>[0]): Promise<Confirmed> {
  const { hold, applicant, requestId } = request;
  const parameters = [hold.id, applicant];
  return once(book, { requestId, method: 'confirm', parameters }, confirmedSchema, async (transaction) => {
    const now = book.clock.now();
    const active = await activeAppointment(transaction, applicant, now);
    if (active !== undefined) return { kind: 'already-has-one', appointment: appointmentOf(active) };
    const claim = await claimInForce(transaction, { id: hold.id, applicant, now });
    if (claim === undefined) return { kind: 'hold-expired' };
    await closeWhatIsOver(transaction, applicant, now);
    await transaction.updateTable('claim').set({ state: 'booked' }).where('id', '=', claim.id).execute();
    const reference = await unusedReference(book, transaction);
    await transaction
      .insertInto('appointment')
      .values({ reference, applicant, claim: claim.id, status: 'booked', revision: 0, attendance: 'expected' })
      .execute();
    return { kind: 'booked', appointment: { reference, slot: slotOf(claim), status: 'booked', revision: 0 } };
  });
}

/** The claim behind a hold, as long as it is that applicant's and has not run out. */
export function claimInForce(
  transaction: BookTransaction,
  { id, applicant, now }: { id: string; applicant: string; now: Instant },
) {
  return transaction
    .selectFrom('claim')
    .selectAll()
    .where('id', '=', id)
    .where('applicant', '=', applicant)
    .where('state', '=', 'held')
    .where('expires', '>', now)
    .executeTakeFirst();
}

async function unusedReference(book: Book, transaction: BookTransaction): Promise<string> {
  for (;;) {
    const reference = makeReference(book.randomBelow);
    const used = await transaction
      .selectFrom('appointment')
      .select('reference')
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (used === undefined) return reference;
  }
}
