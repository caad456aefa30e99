import type { Instant } from '../moment.ts';
import type { HandoverState } from './handover-status.ts';

interface Waiting {
  id: string;
  state: HandoverState;
  asked: Instant;
}

/** The place of a hand-over among those that wait, from 1; of one that is about to be asked for, the last. */
export function placeInQueue(open: readonly Waiting[], id?: string): number {
  const waiting = open.filter(({ state }) => state === 'waiting').toSorted((one, other) => one.asked - other.asked);
  const at = waiting.findIndex((each) => each.id === id);
  return at < 0 ? waiting.length + 1 : at + 1;
}

/** A wait as it is said: whole minutes, and no more exact than it is known. Never less than it was. */
export function usualWaitMinutes(seconds: number): number {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5;
}
