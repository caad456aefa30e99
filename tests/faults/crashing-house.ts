import type { Instant } from '../../domain/moment.ts';
import type { RunningServer } from '../server/running-server.ts';
import { type BookKill, newCrashingBook } from './crashing-book.ts';
import { type Kill, type Life, newCrashingServer } from './crashing-server.ts';
import { type Ledger, readLedger } from './ledger.ts';
import type { Mistake } from './mistakes.ts';
import { createSharedClock } from './shared-clock.ts';

export type HouseKill = Kill | BookKill;

interface HouseOptions {
  people: number;
  mistake?: Mistake | undefined;
  /** Where the appointment book is: in the assistant's process, or in one of its own. */
  book: 'inside' | 'over the network';
}

/** The assistant and its appointment book; whichever of them is killed comes back. */
export interface CrashingHouse {
  address: string;
  /** Resolves when one is dead; a dead book comes back when somebody has been told that it is away. */
  live(kill: HouseKill, isMissed: () => Promise<void>): Promise<Life>;
  /** Starts all of it to stay. */
  stay(): Promise<void>;
  stop(): Promise<void>;
  ledger(): Ledger;
  /** What its clocks show. */
  now(): Instant;
  remove(): void;
}

export async function newCrashingHouse({ people, mistake, book: where }: HouseOptions): Promise<CrashingHouse> {
  const clock = createSharedClock();
  const book = where === 'inside' ? undefined : await newCrashingBook(people, clock);
  const server = await newCrashingServer(people, { mistake, book, clock });
  let assistant: RunningServer | undefined;

  async function stay(): Promise<void> {
    await book?.revive();
    assistant ??= await server.start();
  }

  async function liveUntilBookDies(kill: BookKill, isMissed: () => Promise<void>): Promise<Life> {
    if (book === undefined) throw new Error('The book is no process of its own');
    await stay();
    const began = performance.now();
    const asMeant = await book.die(kill);
    await isMissed();
    if (kill.withAssistant) {
      await assistant?.kill();
      assistant = await server.start();
    }
    await book.revive();
    return { kill, asMeant, lifeMilliseconds: performance.now() - began };
  }

  async function liveUntilServerDies(kill: Kill): Promise<Life> {
    await assistant?.kill();
    assistant = undefined;
    await book?.revive();
    return server.live(kill);
  }

  return {
    address: server.address,
    live: (kill, isMissed) =>
      kill.kind === 'at' || kill.kind === 'after' ? liveUntilServerDies(kill) : liveUntilBookDies(kill, isMissed),
    stay,
    async stop() {
      await assistant?.stop();
      await book?.stop();
    },
    now: () => clock.now(),
    ledger: () => readLedger(server.place.folder, book?.place.folder),
    remove() {
      server.place.remove();
      book?.place.remove();
    },
  };
}
