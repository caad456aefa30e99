import { readReference } from '../../domain/booking-reference.ts';
import { addDays } from '../../domain/day.ts';
import { Masked } from '../../domain/masked.ts';
import { notedSchema } from '../answer-schemas.ts';
import type { Applicant, AppointmentBackend, BookedTime, Noted } from '../appointment-backend.ts';
import { appointmentOf, appointments, type StoredAppointment } from './appointments.ts';
import { type Book, type BookTransaction, reading } from './book.ts';
import { once } from './once.ts';
import { startOfDay } from './schedule.ts';

/** Everybody who comes to that station that day; whoever has cancelled does not. */
export async function dayOf(
  book: Book,
  { station, day }: Parameters<AppointmentBackend['dayOf']>[0],
): Promise<readonly BookedTime[]> {
  const rows = await reading(book, (tables) =>
    appointments(tables)
      .where('claim.station', '=', station)
      .where('claim.start', '>=', startOfDay(day))
      .where('claim.start', '<', startOfDay(addDays(day, 1)))
      .where('claim.state', '<>', 'ended')
      .where('appointment.status', '<>', 'cancelled')
      .orderBy('claim.start')
      .execute(),
  );
  return bookedTimes(book, rows);
}

export async function search(
  book: Book,
  query: Parameters<AppointmentBackend['search']>[0],
): Promise<readonly BookedTime[]> {
  const { column, values } = soughtIn(book, query);
  if (values.length === 0) return [];
  const rows = await reading(book, (tables) =>
    appointments(tables).where(column, 'in', values).orderBy('claim.start').execute(),
  );
  return bookedTimes(book, rows);
}

function soughtIn(
  { cases }: Book,
  query: Parameters<AppointmentBackend['search']>[0],
): { column: 'appointment.reference' | 'appointment.applicant'; values: readonly string[] } {
  if ('reference' in query) {
    return { column: 'appointment.reference', values: [readReference(query.reference) ?? query.reference] };
  }
  const found =
    'caseReference' in query
      ? [cases.byCaseReference(query.caseReference)]
      : cases.byNameAndBirthDate(query.name, query.birthDate);
  return { column: 'appointment.applicant', values: found.flatMap((applicant) => applicant?.id ?? []) };
}

export function note(book: Book, request: Parameters<AppointmentBackend['note']>[0]): Promise<Noted> {
  const { reference, text, by, requestId } = request;
  const parameters = [reference, text, by];
  return once(book, { requestId, method: 'note', parameters }, notedSchema, async (transaction) => {
    const found = await existing(transaction, reference);
    if (found === undefined) return { kind: 'not-found' };
    await transaction.insertInto('note').values({ reference: found, text, by, at: book.clock.now() }).execute();
    return { kind: 'noted' };
  });
}

export function attendance(book: Book, request: Parameters<AppointmentBackend['attendance']>[0]): Promise<Noted> {
  const { reference, came, by, requestId } = request;
  const parameters = [reference, came, by];
  return once(book, { requestId, method: 'attendance', parameters }, notedSchema, async (transaction) => {
    const found = await existing(transaction, reference);
    if (found === undefined) return { kind: 'not-found' };
    const word = came === null ? 'expected' : came ? 'came' : 'did-not-come';
    await transaction
      .updateTable('appointment')
      .set({ attendance: word, attendanceBy: by })
      .where('reference', '=', found)
      .execute();
    return { kind: 'noted' };
  });
}

async function existing(transaction: BookTransaction, reference: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('appointment')
    .select('reference')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row?.reference;
}

async function bookedTimes(book: Book, rows: readonly StoredAppointment[]): Promise<BookedTime[]> {
  if (rows.length === 0) return [];
  const references = rows.map(({ reference }) => reference);
  const notes = await reading(book, (tables) =>
    tables.selectFrom('note').selectAll().where('reference', 'in', references).orderBy('at').execute(),
  );
  return rows.map((row) => ({
    appointment: appointmentOf(row),
    applicant: book.cases.byId(row.applicant) ?? withoutCase(row.applicant),
    attendance: row.attendance,
    notes: notes.filter(({ reference }) => reference === row.reference).map(({ text, by, at }) => ({ text, by, at })),
  }));
}

/** The appointment outlives its case in the register. */
function withoutCase(id: string): Applicant {
  return { id, name: new Masked(''), caseReference: new Masked(''), situation: {} };
}
