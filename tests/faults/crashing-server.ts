import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { newServerPlace, type RunningServer, type ServerPlace, startServer } from '../server/running-server.ts';
import { type Crash, diedAt } from './crash-points.ts';
import type { BookKill, CrashingBook } from './crashing-book.ts';
import type { DeskMistake } from './desk-mistakes.ts';
import type { Mistake } from './mistakes.ts';
import { createSharedClock, type SharedClock } from './shared-clock.ts';

const entry = 'tests/faults/server-that-crashes.ts';

/** How the server is to end: at a point of a turn, or so long after it was ready. */
export type Kill = { kind: 'at'; crash: Crash } | { kind: 'after'; milliseconds: number };

/** How one life of the server went. */
export interface Life {
  kill: Kill | BookKill;
  /** Whether it died where it was meant to. */
  asMeant: boolean;
  /** From the start of its process to its death. */
  lifeMilliseconds: number;
}

/** A server on one folder that can be started again and again, with cases for that many people. */
export interface CrashingServer {
  place: ServerPlace;
  address: string;
  /** Starts it, and resolves when it is dead. */
  live(kill: Kill): Promise<Life>;
  /** Starts it to stay. */
  start(): Promise<RunningServer>;
}

/** A point that nobody comes by is not waited for longer than this; a book that was dead is left alone for a while. */
const patienceMilliseconds = 60_000;

interface ServerOptions {
  clock?: SharedClock;
  mistake?: Mistake | undefined;
  deskMistake?: DeskMistake | undefined;
  /** Settings besides, made where the folder is known. */
  settings?(folder: string): Record<string, string>;
  /** The book it uses instead of its own. */
  book?: CrashingBook | undefined;
}

export async function newCrashingServer(
  people: number,
  { mistake, deskMistake, settings, book, clock = createSharedClock() }: ServerOptions = {},
): Promise<CrashingServer> {
  const place = await newServerPlace();
  const environment = { TRUSTED_PROXIES: '1', LOG_LEVEL: 'error', ...book?.environment, ...settings?.(place.folder) };
  const start = (crash?: Crash) => {
    const wanted = { people, mistake, deskMistake, crash, aheadMilliseconds: clock.aheadMilliseconds() };
    return startServer(place, environment, [entry, JSON.stringify(wanted)]);
  };

  async function dieAt(crash: Crash): Promise<boolean> {
    const started = await start(crash).catch((error: unknown) => String(error));
    if (typeof started === 'string') return diedThere(started, crash);
    await Promise.race([once(started.process, 'exit'), after(patienceMilliseconds, undefined, { ref: false })]);
    await started.kill();
    return diedThere(started.output(), crash);
  }

  async function dieAfter(milliseconds: number): Promise<boolean> {
    const started = await start();
    await after(milliseconds);
    const wasAlive = started.process.exitCode === null;
    await started.kill();
    return wasAlive;
  }

  return {
    place,
    address: `http://localhost:${place.port}`,
    async live(kill) {
      const began = performance.now();
      const asMeant = kill.kind === 'at' ? await dieAt(kill.crash) : await dieAfter(kill.milliseconds);
      return { kill, asMeant, lifeMilliseconds: performance.now() - began };
    },
    start: () => start(),
  };
}

function diedThere(output: string, { point }: Crash): boolean {
  return output.includes(`${diedAt}${point}`);
}
