import type { Kysely, Transaction } from 'kysely';
import type { Clock, Instant, LocalMoment } from '../../domain/moment.ts';
import type { Database } from '../../storage/sqlite/database.ts';
import { BackendUnavailable } from '../appointment-backend.ts';
import type { CaseRegister } from './case-register.ts';
import type { Schedule } from './schedule.ts';

/** A slot in somebody's hands: held, booked, or neither any more. */
interface ClaimRow {
  id: string;
  slot: string;
  station: string;
  start: LocalMoment;
  minutes: number;
  applicant: string;
  state: 'held' | 'booked' | 'ended';
  /** When it stops being a hold, if it still is one then. */
  expires: Instant;
}

interface AppointmentRow {
  reference: string;
  applicant: string;
  /** The claim of its present slot. */
  claim: string;
  /** `over` is a booked one whose time has passed: it no longer stands in the way of the next. */
  status: 'booked' | 'cancelled' | 'over';
  revision: number;
  attendance: 'expected' | 'came' | 'did-not-come';
  attendanceBy: string | null;
}

interface NoteRow {
  reference: string;
  text: string;
  by: string;
  at: Instant;
}

interface RequestRow {
  id: string;
  /** Method and parameters as a digest: the same id with others is a mistake of the caller. */
  fingerprint: string;
  /** JSON. */
  answer: string;
  at: Instant;
}

/** A try to name a case that failed. */
interface AttemptRow {
  /** Digest of who tried, or of which reference was tried. */
  key: string;
  at: Instant;
}

export interface BookTables {
  claim: ClaimRow;
  appointment: AppointmentRow;
  note: NoteRow;
  request: RequestRow;
  attempt: AttemptRow;
}

export type BookTransaction = Transaction<BookTables>;

/** What every act on the embedded appointment book needs. */
export interface Book {
  database: Database<BookTables>;
  clock: Clock;
  schedule: Schedule;
  cases: CaseRegister;
  randomBelow: (limit: number) => number;
}

/** One transaction on the book, kept whole or not at all. */
export function inTransaction<Result>(
  book: Book,
  work: (transaction: BookTransaction) => Promise<Result>,
): Promise<Result> {
  return orUnavailable(book.database.transaction(work));
}

export function reading<Result>(book: Book, work: (book: Kysely<BookTables>) => Promise<Result>): Promise<Result> {
  return orUnavailable(work(book.database.kysely));
}

/** A disk or a lock that does not let the book answer makes it unavailable; a mistake of ours stays what it is. */
async function orUnavailable<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (isDatabaseError(error)) throw new BackendUnavailable('The appointment book does not answer', { cause: error });
    throw error;
  }
}

function isDatabaseError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
