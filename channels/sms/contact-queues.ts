import type { Later } from './later.ts';

/** Works off what belongs to one contact strictly one after another; contacts do not wait for each other. */
export interface ContactQueues {
  /** Work that is not done yet is done again soon, and what comes after it waits. */
  add(contact: string, work: () => Promise<'done' | 'not-yet'>): void;
  /** Resolves when nothing is being worked on; what waits is left for the next start. */
  close(): Promise<void>;
  /** Resolves when nothing is being worked on; what is to be tried again may still wait for that. */
  idle(): Promise<void>;
}

const shortestMilliseconds = 1_000;
const longestMilliseconds = 5 * 60_000;

export function createContactQueues(later: Later, failed: (error: unknown) => void): ContactQueues {
  const tails = new Map<string, Promise<void>>();
  const pauses = new Set<() => void>();
  let working = 0;
  let isClosed = false;

  async function untilDone(work: () => Promise<'done' | 'not-yet'>): Promise<void> {
    for (let tries = 0; !isClosed; tries += 1) {
      working += 1;
      try {
        if ((await work()) === 'done') return;
      } catch (error) {
        failed(error);
      } finally {
        working -= 1;
      }
      if (!isClosed) await pause(Math.min(shortestMilliseconds * 2 ** tries, longestMilliseconds));
    }
  }

  function pause(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const callOff = later(milliseconds, resolve);
    const wake = () => {
      callOff();
      resolve();
    };
    pauses.add(wake);
    return promise.finally(() => pauses.delete(wake));
  }

  return {
    add(contact, work) {
      const tail = (tails.get(contact) ?? Promise.resolve())
        .then(() => untilDone(work))
        .finally(() => {
          if (tails.get(contact) === tail) tails.delete(contact);
        });
      tails.set(contact, tail);
    },
    async close() {
      isClosed = true;
      for (const wake of pauses) wake();
      await Promise.all(tails.values());
    },
    async idle() {
      do {
        // What comes after something begins only a little later.
        await new Promise((resolve) => setImmediate(resolve));
      } while (working > 0);
    },
  };
}
