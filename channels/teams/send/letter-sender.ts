import type { Instant } from '../../../domain/moment.ts';
import type { ClaimedLetter } from '../../../storage/desk.ts';
import type { Later } from '../../sms/later.ts';
import { type DeliveryParts, deliverer } from './deliver.ts';

interface SenderParts extends DeliveryParts {
  later: Later;
  /** How often letters are looked for that waited, or that another process posted. */
  lookMilliseconds: number;
}

/**
 * Sends caseworkers what was posted for them: in each chat one after another, and no chat waits for another one. Each
 * letter goes at least once; twice only where it went and a crash, or an answer that never came, kept that from being
 * known.
 */
interface LetterSender {
  /** Sends what waits, and looks again and again for what may go by then. */
  start(): void;
  /** There may be letters. */
  nudge(): void;
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>;
  /** Finishes what is being sent; what waits stays. */
  close(): Promise<void>;
}

const mostAtOnce = 20;
/** Longer than a message can take: two attempts of ten seconds each, and what it is made of. */
const claimMilliseconds = 60_000;

export function createLetterSender(parts: SenderParts): LetterSender {
  const { desk, clock, later, lookMilliseconds, failed } = parts;
  const deliver = deliverer(parts);
  const working = new Set<Promise<void>>();
  let sending = 0;
  let claiming = false;
  let hasMore = false;
  let isClosed = false;
  let callOff = () => {};

  function work(run: () => Promise<void>): void {
    const done = run().finally(() => working.delete(done));
    working.add(done);
  }

  async function sendOne(letter: ClaimedLetter): Promise<void> {
    sending += 1;
    try {
      await desk.settle(letter, await deliver(letter));
    } catch (error) {
      // Its claim ends by itself, and then it goes again.
      failed(error, 'teams-end-not-kept');
    } finally {
      sending -= 1;
    }
    nudge();
  }

  async function claimAll(): Promise<void> {
    claiming = true;
    try {
      do {
        hasMore = false;
        const until = (clock.now() + claimMilliseconds) as Instant;
        const { claimed } = await desk.claim({ until, most: mostAtOnce - sending });
        for (const letter of claimed) work(() => sendOne(letter));
      } while (hasMore && sending < mostAtOnce && !isClosed);
    } catch (error) {
      failed(error, 'teams-letters-not-claimed');
    } finally {
      claiming = false;
    }
  }

  /** Where all hands are full, whoever ends first asks for more. */
  function nudge(): void {
    if (claiming) hasMore = true;
    else if (!isClosed && sending < mostAtOnce) work(claimAll);
  }

  function look(): void {
    if (isClosed) return;
    nudge();
    callOff = later(lookMilliseconds, look);
  }

  async function idle(): Promise<void> {
    while (working.size > 0) await Promise.all(working);
  }

  return {
    start: look,
    nudge,
    idle,
    async close() {
      isClosed = true;
      callOff();
      await idle();
    },
  };
}
