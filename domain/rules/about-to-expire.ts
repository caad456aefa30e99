import { addDays, addMonths, type Day, isDay } from '../day.ts';
import { aboutToExpireMonths } from '../facts/figures.ts';

/**
 * The first day on which something that expires counts as about to expire. Counted back from the last day, as the
 * sources count ("3 months before"): the other way round, 31 May would become due on 1 March instead of 28 February.
 */
export function firstDayToAct(expires: Day): Day {
  return addMonths(expires, -aboutToExpireMonths.value);
}

/** When something that is about to expire does, as far as it was said; a day may also lie further ahead. */
export type Expiry = Day | 'expired' | 'within-a-month' | 'soon';

/** True also when it has expired; `later` says that it is not. */
export function isAboutToExpire(expires: Expiry | 'later', today: Day): boolean {
  if (isDay(expires)) return today >= firstDayToAct(expires);
  return expires !== 'later';
}

/** The last day on which something may expire and count as about to expire today. */
export function lastAboutToExpire(today: Day): Day {
  let last = addMonths(today, aboutToExpireMonths.value);
  // Up to three expiry days at a month's end share one first day to act.
  while (isAboutToExpire(addDays(last, 1), today)) last = addDays(last, 1);
  return last;
}

/** Whether every day of the span is one on which what expires is about to today, and none has gone by. */
export function isWhollyAboutToExpire({ from, to }: { from: Day; to: Day }, today: Day): boolean {
  return from >= today && to <= lastAboutToExpire(today);
}

/** It is valid to the end of its last day. */
export function hasExpired(expires: Expiry, today: Day): boolean {
  return isDay(expires) ? expires < today : expires === 'expired';
}
