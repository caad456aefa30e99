import type { Clock, Instant } from '../../domain/moment.ts';

/** Runs on as time does, and can be put forward. */
export class MovableClock implements Clock {
  aheadMilliseconds = 0;

  now(): Instant {
    return (Date.now() + this.aheadMilliseconds) as Instant;
  }
}
