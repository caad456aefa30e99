import type { Clock } from '../domain/moment.ts';
import type { Desk } from '../storage/desk.ts';

const longestDelayMinutes = 10;

/** Throws where an operator has to look: a caseworker waits for ten minutes for something to be sent. */
export async function checkLetters(desk: Pick<Desk, 'counts'>, clock: Clock): Promise<void> {
  const { oldest } = await desk.counts();
  const minutesLate = oldest === undefined ? 0 : (clock.now() - oldest) / 60_000;
  if (minutesLate > longestDelayMinutes) {
    throw new Error(`A letter to a caseworker is ${Math.floor(minutesLate)} minutes late`);
  }
}
