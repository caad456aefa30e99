import { cancelledSchema, movedSchema } from '../answer-schemas.ts';
import type { AppointmentBackend, Cancelled, Moved } from '../appointment-backend.ts';
import { appointmentOf, appointments, hasBegun, type StoredAppointment, slotOf } from './appointments.ts';
import type { Book, BookTransaction } from './book.ts';
import { claimInForce } from './confirm.ts';
import { once } from './once.ts';

/** Moves an appointment to a held slot: old and new change hands in one transaction. */
export function move(book: Book, request: Parameters<AppointmentBackend['move']>[0]): Promise<Moved> {
  const { reference, hold, applicant, requestId } = request;
  const parameters = [reference, hold.id, applicant];
  return once(book, { requestId, method: 'move', parameters }, movedSchema, async (transaction) => {
    const now = book.clock.now();
    const old = await changeable(transaction, { reference, applicant });
    if (old === undefined) return { kind: 'not-found' };
    if (hasBegun(old, now)) return { kind: 'too-late' };
    const claim = await claimInForce(transaction, { id: hold.id, applicant, now });
    if (claim === undefined) return { kind: 'hold-expired' };
    await transaction.updateTable('claim').set({ state: 'ended' }).where('id', '=', old.claim).execute();
    await transaction.updateTable('claim').set({ state: 'booked' }).where('id', '=', claim.id).execute();
    await transaction
      .updateTable('appointment')
      .set({ claim: claim.id, revision: old.revision + 1 })
      .where('reference', '=', old.reference)
      .execute();
    const moved = { ...appointmentOf(old), slot: slotOf(claim), revision: old.revision + 1 };
    return { kind: 'moved', appointment: moved, from: slotOf(old) };
  });
}

export function cancel(book: Book, request: Parameters<AppointmentBackend['cancel']>[0]): Promise<Cancelled> {
  const { reference, applicant, requestId } = request;
  const parameters = [reference, applicant];
  return once(book, { requestId, method: 'cancel', parameters }, cancelledSchema, async (transaction) => {
    const old = await changeable(transaction, { reference, applicant });
    if (old === undefined) return { kind: 'not-found' };
    if (hasBegun(old, book.clock.now())) return { kind: 'too-late' };
    await transaction.updateTable('claim').set({ state: 'ended' }).where('id', '=', old.claim).execute();
    const revision = old.revision + 1;
    await transaction
      .updateTable('appointment')
      .set({ status: 'cancelled', revision })
      .where('reference', '=', old.reference)
      .execute();
    return { kind: 'cancelled', appointment: { ...appointmentOf(old), status: 'cancelled', revision } };
  });
}

/** A reference that is cancelled, unknown or somebody else's finds nothing, and nobody learns which it was. */
function changeable(
  transaction: BookTransaction,
  { reference, applicant }: { reference: string; applicant: string },
): Promise<StoredAppointment | undefined> {
  return appointments(transaction)
    .where('appointment.reference', '=', reference)
    .where('appointment.applicant', '=', applicant)
    .where('appointment.status', '<>', 'cancelled')
    .executeTakeFirst();
}
