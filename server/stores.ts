import type { AppointmentBackend } from '../backend/appointment-backend.ts';
import { type DemonstrationCase, demonstrationCases } from '../backend/embedded/demonstration-cases.ts';
import { dayOfMoment, inNorway } from '../domain/moment.ts';
import { openSqliteStorage } from '../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { withWatchedAudit } from './audit-watch.ts';
import type { Basis } from './basis.ts';
import { openDemonstrationBook } from './demonstration-book.ts';
import { openEmbeddedBook } from './embedded-book.ts';
import { appointmentsFile, conversationsFile } from './files.ts';
import { type BookCalled, openRemoteBook, patienceWithRemoteBook } from './remote-book.ts';

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
  /** How long a turn may ask the book; none for our own. */
  patienceMilliseconds?: number;
  close(): Promise<void>;
}

/** Opens the conversations and the appointment book: the one at BACKEND_URL, or our own. */
export async function openStores(basis: Basis, given: Given, bookCalled: BookCalled): Promise<Stores> {
  const { settings, clock } = basis;
  const today = dayOfMoment(inNorway(clock.now()));
  const cases = settings.DEMO === 'on' ? (given.cases ?? (await demonstrationCases(today))) : [];
  const hasDesk = settings.MicrosoftAppId !== undefined || settings.TEAMS_ANONYMOUS === 'on';
  const isShownToCaseworkers = hasDesk && settings.DEMO === 'on' && given.cases === undefined;
  const [database, book] = await Promise.all([
    openSqliteStorage(conversationsFile(settings), clock),
    openBook(basis, { cases, isShownToCaseworkers }, bookCalled),
  ]);
  const storage = withWatchedAudit(given.aroundStorage?.(database) ?? database, basis);
  return {
    cases,
    storage,
    backend: given.aroundBackend?.(book.backend) ?? book.backend,
    ...(settings.BACKEND_URL !== undefined && { patienceMilliseconds: patienceWithRemoteBook }),
    async close() {
      await storage.close();
      await book.close();
    },
  };
}

async function openBook(
  { settings, ground, clock, log }: Basis,
  { cases, isShownToCaseworkers }: Pick<Stores, 'cases'> & { isShownToCaseworkers: boolean },
  called: BookCalled,
) {
  const { BACKEND_URL, BACKEND_TOKEN } = settings;
  if (BACKEND_URL !== undefined) {
    const backend = openRemoteBook({ address: BACKEND_URL, token: BACKEND_TOKEN, log, called });
    return { backend, close: async () => undefined };
  }
  const open = isShownToCaseworkers ? openDemonstrationBook : openEmbeddedBook;
  const backend = await open(ground, clock, appointmentsFile(settings), cases);
  return { backend, close: () => backend.close() };
}
