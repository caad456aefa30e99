import { z } from 'zod';
import { dayOfMoment, type Instant, inNorway, instantOf } from '../../domain/moment.ts';
import { heldSchema } from '../answer-schemas.ts';
import type { AppointmentBackend, Held, Slot } from '../appointment-backend.ts';
import { activeAppointment, appointmentOf } from './appointments.ts';
import type { Book, BookTransaction } from './book.ts';
import { once } from './once.ts';
import { slotInSchedule } from './schedule.ts';

const holdMilliseconds = 10 * 60_000;
const signsOfId = 'abcdefghijklmnopqrstuvwxyz0123456789';
const lengthOfId = 16;

/** Keeps a slot for one applicant for ten minutes, never past its start; what they held before is given back. */
export function hold(book: Book, request: Parameters<AppointmentBackend['hold']>[0]): Promise<Held> {
  const { slot, applicant, moving, requestId } = request;
  const parameters = [slot.id, applicant, moving ?? null];
  return once(book, { requestId, method: 'hold', parameters }, heldSchema, async (transaction) => {
    book.cases.require(applicant);
    const now = book.clock.now();
    const active = await activeAppointment(transaction, applicant, now);
    if (active !== undefined && active.reference !== moving)
      return { kind: 'already-has-one', appointment: appointmentOf(active) };
    await endExpiredHolds(transaction, now);
    await endHoldsOf(transaction, applicant);
    const offered = slotInSchedule(book.schedule, slot.id, dayOfMoment(inNorway(now)));
    if (offered === undefined || instantOf(offered.start) <= now) return { kind: 'taken' };
    const id = newHoldId(book);
    const expires = Math.min(now + holdMilliseconds, instantOf(offered.start)) as Instant;
    const taken = await take(transaction, { id, slot: offered, applicant, expires });
    return taken ? { kind: 'held', hold: { id, slot: offered, expires } } : { kind: 'taken' };
  });
}

/** Gives a hold back; one that is booked or over already stays as it is. */
export async function release(book: Book, request: { hold: string; requestId: string }): Promise<void> {
  const { hold: id, requestId } = request;
  await once(book, { requestId, method: 'release', parameters: [id] }, z.null(), async (transaction) => {
    await transaction
      .updateTable('claim')
      .set({ state: 'ended' })
      .where('id', '=', id)
      .where('state', '=', 'held')
      .execute();
    return null;
  });
}

/** The unique index decides whether the slot is free; nobody looks before. */
async function take(
  transaction: BookTransaction,
  { id, slot, applicant, expires }: { id: string; slot: Slot; applicant: string; expires: Instant },
): Promise<boolean> {
  const { station, start, minutes } = slot;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('claim')
    .values({ id, slot: slot.id, station, start, minutes, applicant, state: 'held', expires })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function endExpiredHolds(transaction: BookTransaction, now: Instant): Promise<void> {
  await transaction
    .updateTable('claim')
    .set({ state: 'ended' })
    .where('state', '=', 'held')
    .where('expires', '<=', now)
    .execute();
}

async function endHoldsOf(transaction: BookTransaction, applicant: string): Promise<void> {
  await transaction
    .updateTable('claim')
    .set({ state: 'ended' })
    .where('applicant', '=', applicant)
    .where('state', '=', 'held')
    .execute();
}

function newHoldId(book: Book): string {
  return Array.from({ length: lengthOfId }, () => signsOfId.charAt(book.randomBelow(signsOfId.length))).join('');
}
