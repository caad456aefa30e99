import type { Slot } from '../../../backend/appointment-backend.ts';
import { type LocalMoment, minutesLater } from '../../../domain/moment.ts';

/** Free times that follow upon each other. */
export interface Gap {
  from: LocalMoment;
  until: LocalMoment;
  count: number;
}

/** Free times, in order, as the gaps between what is booked. */
export function freeGaps(free: readonly Slot[]): Gap[] {
  const gaps: Gap[] = [];
  for (const { start, minutes } of free) {
    const last = gaps.at(-1);
    const until = minutesLater(start, minutes);
    if (last?.until === start) gaps[gaps.length - 1] = { ...last, until, count: last.count + 1 };
    else gaps.push({ from: start, until, count: 1 });
  }
  return gaps;
}
