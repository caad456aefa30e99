import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import { asked } from '../../domain/handover/steps.ts';
import { dayOfMoment, type Instant } from '../../domain/moment.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { layGround } from '../../server/house.ts';
import type { AuditRecord } from '../../storage/audit.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { clockAt } from '../backend/world.ts';
import { drammen, free, monday, people, tuesdayNine } from '../dialogs/desk/appointments-world.ts';

export const townClock = clockAt(monday);
const ground = layGround();

/** Conversations and an appointment book, in that folder. */
export async function openTown(
  folder: string,
): Promise<{ storage: Storage; book: AppointmentBackend; close(): Promise<void> }> {
  const storage = await openSqliteStorage(`${folder}/conversations.db`, townClock);
  const slots = free.map(([station, start]) => ({ station, start, minutes: 20 }));
  const book = await openEmbeddedBook(ground, townClock, `${folder}/appointments.db`, people, { slots });
  return {
    storage,
    book,
    async close() {
      await storage.close();
      await book.close();
    },
  };
}

/** Somebody has an appointment, and another waits for a person. */
export async function settleTown(folder: string): Promise<{ reference: string; handover: string }> {
  const { storage, book, close } = await openTown(folder);
  const query = { stations: [drammen], from: tuesdayNine, until: dayOfMoment(tuesdayNine), limit: 1 };
  const [slot] = await book.freeSlots(query);
  const held = slot && (await book.hold({ slot, applicant: 'A', requestId: 'hold' }));
  if (held?.kind !== 'held') throw new Error(`The time is ${held?.kind ?? 'not free'}`);
  const confirmed = await book.confirm({ hold: held.hold, applicant: 'A', requestId: 'confirm' });
  if (confirmed.kind !== 'booked') throw new Error(confirmed.kind);
  const { id } = await storage.handovers.ask({
    conversation: 'web',
    channel: 'directline',
    key: 'asked',
    language: 'nb',
    brief: {},
    status: asked(townClock.now()),
    entries: [],
    letters: () => [],
  });
  await close();
  return { reference: confirmed.appointment.reference, handover: id };
}

interface TownSeen {
  /** The appointment and the hand-over, as they stand. */
  world: string;
  records: readonly AuditRecord[];
  unended: readonly AuditRecord[];
}

export async function lookAtTown(folder: string, of: { reference: string; handover: string }): Promise<TownSeen> {
  const { storage, book, close } = await openTown(folder);
  const [booked] = await book.search({ reference: of.reference });
  const handover = await storage.handovers.byId(of.handover);
  const seen = {
    world: JSON.stringify([booked?.appointment, booked?.notes, booked?.attendance, handover?.state, handover?.by]),
    records: await storage.audit.records(0, 100),
    unended: await storage.audit.unended(0 as Instant, Number.MAX_SAFE_INTEGER as Instant),
  };
  await close();
  return seen;
}

/** A sentence where the town has changed, and no record names what was done to it. */
export function changeWithoutName(before: TownSeen, after: TownSeen): string[] {
  const isNamed = after.records.length > before.records.length;
  return after.world === before.world || isNamed ? [] : ['something has changed that no record names'];
}
