import type { Services } from '../../dialogs/services.ts';
import { instantOf, localMoment } from '../../domain/moment.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { cases } from '../backend/world.ts';

/** Ten o'clock on Monday 16 March 2026, as in the world of the appointment book's tests. */
const clock = { now: () => instantOf(localMoment('2026-03-16T10:00')) };

/** Everything an errand uses, for real: our stations and places, the embedded appointment book, storage in memory. */
export async function openHouse(): Promise<Services & { close(): Promise<void> }> {
  const ground = layGround();
  const storage = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', cases);
  const { stations, places } = ground;
  return {
    backend,
    clock,
    stations,
    places,
    workingDays: createWorkingDays(),
    deeds: storage,
    conversationDays: 30,
    close: async () => {
      await backend.close();
      await storage.close();
    },
  };
}
