import { type Instant, instantOf, type LocalMoment, localMoment } from '../../domain/moment.ts';

/** A Friday: the first times are on Monday, and there is a reminder of each to come. */
const friday = localMoment('2026-03-13T10:30');

/** What the clocks of several processes show, which go on from where they are set. */
export interface SharedClock {
  /** How far they are ahead of the machine's. */
  aheadMilliseconds(): number;
  now(): Instant;
  /** Those who are to live by it have to be told. */
  set(moment: LocalMoment): void;
}

export function createSharedClock(start = friday): SharedClock {
  const aheadOf = (moment: LocalMoment) => instantOf(moment) - Date.now();
  let ahead = aheadOf(start);
  return {
    aheadMilliseconds: () => ahead,
    now: () => (Date.now() + ahead) as Instant,
    set(moment) {
      ahead = aheadOf(moment);
    },
  };
}
