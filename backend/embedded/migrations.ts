import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The tables of the embedded appointment book. A released migration is never changed, only followed by another. */
export const bookMigrations: Record<string, Migration> = {
  '001-appointment-book': { up: createBook },
};

async function createBook(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('claim')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('station', 'text', (column) => column.notNull())
    .addColumn('start', 'text', (column) => column.notNull())
    .addColumn('minutes', 'integer', (column) => column.notNull())
    .addColumn('applicant', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('held', 'booked', 'ended')`))
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .execute();
  // What keeps a slot from being given twice: nothing before it looks whether the slot is free.
  await sql`create unique index slot_given_once on claim (slot) where state <> 'ended'`.execute(database);
  await sql`create unique index one_hold_per_applicant on claim (applicant) where state = 'held'`.execute(database);
  // Not partial: a query with bound values cannot be seen to fit a condition of an index.
  await sql`create index claims_of_station on claim (station, start)`.execute(database);
  await sql`create index claims_by_expiry on claim (state, expires)`.execute(database);
  await sql`create index claims_of_applicant on claim (applicant, state)`.execute(database);

  await database.schema
    .createTable('appointment')
    .addColumn('reference', 'text', (column) => column.primaryKey())
    .addColumn('applicant', 'text', (column) => column.notNull())
    .addColumn('claim', 'text', (column) => column.notNull().unique().references('claim.id'))
    .addColumn('status', 'text', (column) => column.notNull().check(sql`status in ('booked', 'cancelled', 'over')`))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('attendance', 'text', (column) => column.notNull())
    .addColumn('attendanceBy', 'text')
    .execute();
  await sql`create unique index one_appointment_per_case on appointment (applicant) where status = 'booked'`.execute(
    database,
  );
  await sql`create index appointments_of_applicant on appointment (applicant, status)`.execute(database);

  await database.schema
    .createTable('note')
    .addColumn('reference', 'text', (column) => column.notNull().references('appointment.reference'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await sql`create index notes_of_appointment on note (reference, at)`.execute(database);

  await database.schema
    .createTable('request')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await sql`create index requests_by_age on request (at)`.execute(database);

  await database.schema
    .createTable('attempt')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await sql`create index attempts_by_key on attempt (key, at)`.execute(database);
  await sql`create index attempts_by_age on attempt (at)`.execute(database);
}
