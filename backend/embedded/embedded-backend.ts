import type { Clock } from '../../domain/moment.ts';
import { openDatabase } from '../../storage/sqlite/database.ts';
import { carriedOutSchema } from '../answer-schemas.ts';
import type { AppointmentBackend, Found, FoundByRequest } from '../appointment-backend.ts';
import { activeAppointment, appointmentOf } from './appointments.ts';
import { type Book, type BookTables, reading } from './book.ts';
import type { Case } from './case-file.ts';
import { caseRegister } from './case-register.ts';
import { attendance, dayOf, note, search } from './caseworkers.ts';
import { cancel, move } from './change.ts';
import { confirm } from './confirm.ts';
import { type FixtureSlot, scheduleFromFixture } from './fixture-slots.ts';
import { freeSlots } from './free-slots.ts';
import { hold, release } from './hold.ts';
import { identify } from './identify.ts';
import { bookMigrations } from './migrations.ts';
import { type ReceptionHours, scheduleFromOpeningHours } from './schedule.ts';

export interface EmbeddedBackendOptions {
  /** The file of the appointment book, or `:memory:`. It has a connection of its own. */
  path: string;
  clock: Clock;
  /** The stations that take residence-card appointments. */
  stations: readonly { id: string; name: string }[];
  hours: ReceptionHours;
  cases: readonly Case[];
  /** Exactly these times instead of those the opening hours make. */
  slots?: readonly FixtureSlot[];
  /** A random whole number from 0 up to, but without, the limit, such as `randomInt` of node:crypto. */
  randomBelow: (limit: number) => number;
}

/** An appointment book of our own, on SQLite. */
export async function createEmbeddedBackend(
  options: EmbeddedBackendOptions,
): Promise<AppointmentBackend & { close(): Promise<void> }> {
  const { clock, stations, hours, cases, slots, randomBelow } = options;
  const schedule = slots ? scheduleFromFixture(slots, stations) : scheduleFromOpeningHours(hours, stations);
  const register = caseRegister(cases);
  const database = await openDatabase<BookTables>(options.path, bookMigrations);
  const book: Book = { database, clock, schedule, cases: register, randomBelow };
  const stationIds = stations.map(({ id }) => id);
  return {
    stations: async () => stationIds,
    freeSlots: (query) => freeSlots(book, query),
    identify: (identification) => identify(book, identification),
    hold: (request) => hold(book, request),
    release: (request) => release(book, request),
    confirm: (request) => confirm(book, request),
    find: (applicant) => find(book, applicant),
    findByRequest: (requestId) => findByRequest(book, requestId),
    move: (request) => move(book, request),
    cancel: (request) => cancel(book, request),
    dayOf: (query) => dayOf(book, query),
    search: (query) => search(book, query),
    note: (request) => note(book, request),
    attendance: (request) => attendance(book, request),
    close: () => database.close(),
  };
}

async function find(book: Book, applicant: string): Promise<Found> {
  const row = await reading(book, (tables) => activeAppointment(tables, applicant, book.clock.now()));
  return row === undefined ? { kind: 'not-found' } : { kind: 'found', appointment: appointmentOf(row) };
}

async function findByRequest(book: Book, requestId: string): Promise<FoundByRequest> {
  const row = await reading(book, (tables) =>
    tables.selectFrom('request').select('answer').where('id', '=', requestId).executeTakeFirst(),
  );
  const carriedOut = carriedOutSchema.safeParse(row && JSON.parse(row.answer));
  return carriedOut.success ? carriedOut.data : { kind: 'never-happened' };
}
