import type { Case } from '../../backend/embedded/case-file.ts';
import { demonstrationCases } from '../../backend/embedded/demonstration-cases.ts';
import { dayOfMoment, type Instant, inNorway } from '../../domain/moment.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { openDemonstrationBook } from '../../server/demonstration-book.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { faultyBackend } from '../faulty-backend.ts';
import { readFixtures } from './fixtures.ts';
import type { ChatOptions } from './options.ts';
import { rival } from './rival.ts';
import { createSetClock } from './set-clock.ts';
import { watchBook } from './watched-book.ts';

export type OpenHouse = Awaited<ReturnType<typeof openHouse>>;

/** All that a conversation in this process stands on, with a clock and a book that can be set. */
export async function openHouse(options: Pick<ChatOptions, 'channel' | 'at' | 'fixtures' | 'book'>) {
  const fixtures = readFixtures(options.fixtures);
  const clock = createSetClock(options.at ?? (Date.now() as Instant));
  const ground = layGround(fixtures.stationsFile);
  const today = dayOfMoment(inNorway(clock.now()));
  const cases: readonly Case[] = fixtures.cases ?? (await demonstrationCases(today));
  // Caseworkers have a day to look at.
  const openBook = options.channel === 'teams' ? openDemonstrationBook : openEmbeddedBook;
  const book = await openBook(ground, clock, ':memory:', [...cases, rival], {
    ...(fixtures.slots && { slots: fixtures.slots }),
    ...options.book,
  });
  const watched = watchBook(book, clock);
  const backend = faultyBackend(watched.backend, {
    sleep: async (milliseconds) => clock.advance(milliseconds),
    slowMilliseconds: 8000,
  });
  const storage = await openSqliteStorage(':memory:', clock);
  return {
    ground,
    clock,
    cases,
    /** The book as it is, which nothing befalls. */
    book,
    watched,
    backend,
    storage,
    understander: loadUnderstander(ground),
    async close() {
      await storage.close();
      await book.close();
    },
  };
}
