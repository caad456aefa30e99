import type { Later } from '../../../channels/sms/later.ts';
import type { Clock, Instant } from '../../../domain/moment.ts';

/** A clock that stands still until it is told, and what is to happen by it. */
export class SetTimers implements Clock {
  #now: number;
  readonly #waiting = new Set<{ at: number; run: () => void }>();

  constructor(now: number) {
    this.#now = now;
  }

  now(): Instant {
    return this.#now as Instant;
  }

  readonly later: Later = (milliseconds, run) => {
    const waits = { at: this.#now + milliseconds, run };
    this.#waiting.add(waits);
    return () => this.#waiting.delete(waits);
  };

  /** Lets time pass; whatever is due on the way happens in its turn, and `settled` is waited for after each. */
  async pass(milliseconds: number, settled: () => Promise<void>): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#waiting.delete(next);
      this.#now = next.at;
      next.run();
      await settled();
    }
    this.#now = end;
  }

  #next(end: number) {
    return [...this.#waiting].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
  }
}
