import { setTimeout as sleep } from 'node:timers/promises';
import type { AppointmentBackend } from '../backend/appointment-backend.ts';
import { createHttpBackend } from '../backend/http/http-backend.ts';
import type { Log } from './log.ts';

/** One call ends within four seconds; with the last one begun by then, nobody waits ten without a word. */
export const patienceWithRemoteBook = 5500;

/** Told of every call to the book: its path and a word for how it ended. */
export type BookCalled = (path: string, end: string) => void;

interface RemoteBook {
  address: string;
  token: string | undefined;
  log: Log;
  called: BookCalled;
}

/** The appointment book at BACKEND_URL. */
export function openRemoteBook({ address, token, log, called }: RemoteBook): AppointmentBackend {
  return createHttpBackend({
    base: new URL(address.endsWith('/') ? address : `${address}/`),
    token,
    now: () => performance.now(),
    sleep: (milliseconds) => sleep(milliseconds),
    random: Math.random,
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
    ended(path, end) {
      called(path, end);
      if (end !== 'answered' && end !== 'not-called') log.warn({ path, end }, 'the appointment book did not answer');
    },
  });
}
