import { at, type Clock, clockTime, dayOfMoment, type Instant, inNorway, instantOf } from '../../domain/moment.ts';
import type { SmsClaimed, SmsStore } from '../../storage/sms.ts';

/** How many segments may be sent. */
export interface Ceilings {
  /** To everybody together, on one day in Norway. */
  aDay: number;
  /** To one contact. */
  anHourEach: number;
}

interface Admission {
  admitted: readonly SmsClaimed[];
  held: readonly SmsClaimed[];
  /** Whether some are held because of what was sent to everybody. */
  dayIsFull: boolean;
}

const millisecondsPerHour = 3_600_000;
const midnight = clockTime('00:00');

/**
 * Which of the claimed messages may go. They count already, as do those that others have claimed: so what is sent is
 * never more than the ceilings, and two who look at the same time may both hold back.
 */
export async function admit(
  claimed: readonly SmsClaimed[],
  { aDay, anHourEach }: Ceilings,
  { store, clock }: { store: Pick<SmsStore, 'segmentsSince'>; clock: Clock },
): Promise<Admission> {
  const hourAgo = (clock.now() - millisecondsPerHour) as Instant;
  const ofEach = await Promise.all(claimed.map(({ contact }) => store.segmentsSince(hourAgo, contact)));
  const isHeld = claimed.map((_message, place) => (ofEach[place] ?? 0) > anHourEach);
  const today = await store.segmentsSince(instantOf(at(dayOfMoment(inNorway(clock.now())), midnight)));
  const segmentsHeld = claimed.filter((_message, place) => isHeld[place]).reduce(sumSegments, 0);
  let tooMany = today - segmentsHeld - aDay;
  const dayIsFull = tooMany > 0;
  // The newest wait first.
  for (let place = claimed.length - 1; place >= 0 && tooMany > 0; place -= 1) {
    if (isHeld[place]) continue;
    isHeld[place] = true;
    tooMany -= claimed[place]?.segments ?? 0;
  }
  return {
    admitted: claimed.filter((_message, place) => !isHeld[place]),
    held: claimed.filter((_message, place) => isHeld[place]),
    dayIsFull,
  };
}

function sumSegments(sum: number, { segments }: SmsClaimed): number {
  return sum + segments;
}
