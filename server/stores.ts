import type { AppointmentBackend } from '../backend/appointment-backend.ts';
import { type DemonstrationCase, demonstrationCases } from '../backend/embedded/demonstration-cases.ts';
import { dayOfMoment, inNorway } from '../domain/moment.ts';
import { openSqliteStorage } from '../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../storage/storage.ts';
import type { Basis } from './basis.ts';
import { openEmbeddedBook } from './embedded-book.ts';
import { appointmentsFile, conversationsFile } from './files.ts';

/** What may stand in place of, or around, the parts the settings name. */
export interface Given {
  cases?: readonly DemonstrationCase[];
  aroundStorage?(storage: Storage): Storage;
  aroundBackend?(backend: AppointmentBackend): AppointmentBackend;
}

export interface Stores {
  /** The demonstration's applicants; none where it is off. */
  cases: readonly DemonstrationCase[];
  storage: Storage;
  backend: AppointmentBackend;
  close(): Promise<void>;
}

/** Opens the conversations and the appointment book. */
export async function openStores({ settings, ground, clock }: Basis, given: Given): Promise<Stores> {
  const today = dayOfMoment(inNorway(clock.now()));
  const cases = settings.DEMO === 'on' ? (given.cases ?? (await demonstrationCases(today))) : [];
  const [database, book] = await Promise.all([
    openSqliteStorage(conversationsFile(settings), clock),
    openEmbeddedBook(ground, clock, appointmentsFile(settings), cases),
  ]);
  const storage = given.aroundStorage?.(database) ?? database;
  return {
    cases,
    storage,
    backend: given.aroundBackend?.(book) ?? book,
    async close() {
      await storage.close();
      await book.close();
    },
  };
}
