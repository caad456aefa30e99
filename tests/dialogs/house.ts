import type { Services } from '../../dialogs/engine/services.ts';
import type { Clock } from '../../domain/moment.ts';
import { type BookGiven, openEmbeddedBook } from '../../server/embedded-book.ts';
import { layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { cases, clockAt, monday } from '../backend/world.ts';

// The same for all: nothing in it changes, and reading it takes a while.
const ground = layGround();

/** Everything an errand uses, for real: our stations and places, the embedded appointment book, storage in memory. */
export async function openHouse(
  clock: Clock = clockAt(monday),
  given: BookGiven = {},
): Promise<Services & { close(): Promise<void> }> {
  const storage = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', cases, given);
  return {
    ...ground,
    backend,
    clock,
    deeds: storage,
    conversationDays: 30,
    newCode: () => '482913',
    close: async () => {
      await backend.close();
      await storage.close();
    },
  };
}
