import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { newServerPlace, type RunningServer, type ServerPlace, startServer } from '../server/running-server.ts';
import { type BookPoint, type Crash, diedAt } from './crash-points.ts';
import { giveOrder, type OrderedCrash } from './orders.ts';
import type { SharedClock } from './shared-clock.ts';

const entry = 'tests/faults/book-that-crashes.ts';
const token = 'the-token-of-the-book-as-long-as-it-should-be';

/** How the book is to end: at a point of what it is asked, or so long from now. */
export type BookKill = ({ kind: 'book-at'; crash: Crash<BookPoint> } | { kind: 'book-after'; milliseconds: number }) & {
  /** The assistant dies, too, and is back before the book is. */
  withAssistant: boolean;
};

/** An appointment book that is a process of its own, on one folder and one port, with cases for that many people. */
export interface CrashingBook {
  place: ServerPlace;
  /** What an assistant has to be told to use it. */
  environment: Readonly<Record<string, string>>;
  /** Starts it, where it is not alive. */
  revive(): Promise<void>;
  /** Tells it what time it is now. */
  tellTime(): Promise<void>;
  /** Has it die there; `dead` resolves when it is, and says whether it died where it was meant to. */
  order(crash: OrderedCrash): Promise<{ dead: Promise<boolean> }>;
  /** Resolves when it is dead, and says whether it died as it was meant to. */
  die(kill: BookKill): Promise<boolean>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** A point that nobody comes by is not waited for longer than this; a book that was dead is left alone for a while. */
const patienceMilliseconds = 90_000;

export async function newCrashingBook(people: number, clock: SharedClock): Promise<CrashingBook> {
  const place = await newServerPlace();
  const environment = { BACKEND_TOKEN: token, LOG_LEVEL: 'error' };
  let alive: RunningServer | undefined;

  async function running(): Promise<RunningServer> {
    const wanted = { people, port: place.port, aheadMilliseconds: clock.aheadMilliseconds() };
    alive ??= await startServer(place, environment, [entry, JSON.stringify(wanted)]);
    return alive;
  }

  async function kill(): Promise<void> {
    await alive?.kill();
    alive = undefined;
  }

  async function order(crash: OrderedCrash): Promise<{ dead: Promise<boolean> }> {
    const book = await running();
    const exit = once(book.process, 'exit');
    await giveOrder(book, { crash });
    return { dead: untilDead(book, crash, exit) };
  }

  async function untilDead(book: RunningServer, { point }: OrderedCrash, exit: Promise<unknown>): Promise<boolean> {
    await Promise.race([exit, after(patienceMilliseconds, undefined, { ref: false })]);
    await kill();
    return book.output().includes(`${diedAt}${point}`);
  }

  async function dieAfter(milliseconds: number): Promise<boolean> {
    const book = await running();
    await after(milliseconds);
    const wasAlive = book.process.exitCode === null && book.process.signalCode === null;
    await kill();
    return wasAlive;
  }

  return {
    place,
    environment: { BACKEND_URL: `http://127.0.0.1:${place.port}/`, BACKEND_TOKEN: token },
    revive: async () => void (await running()),
    async tellTime() {
      if (alive !== undefined) await giveOrder(alive, { aheadMilliseconds: clock.aheadMilliseconds() });
    },
    order,
    die: async (how) => (how.kind === 'book-at' ? (await order(how.crash)).dead : dieAfter(how.milliseconds)),
    kill,
    async stop() {
      await alive?.stop();
      alive = undefined;
    },
  };
}
