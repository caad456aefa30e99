import { addDays, addMonths, type Day } from '../day.ts';
import { aboutToExpireMonths } from '../facts/figures.ts';

/**
 * The first day on which something that expires counts as about to expire. Counted back from the last day, as the
 * sources count ("3 months before"): the other way round, 31 May would become due on 1 March instead of 28 February.
 */
export function firstDayToAct(expires: Day): Day {
  return addMonths(expires, -aboutToExpireMonths.value);
}

/** True also when it has expired; `later` says that it is not. */
export function isAboutToExpire(expires: Day | 'expired' | 'later', today: Day): boolean {
  if (expires === 'expired' || expires === 'later') return expires === 'expired';
  return today >= firstDayToAct(expires);
}

/** The last day on which something may expire and count as about to expire today. */
export function lastAboutToExpire(today: Day): Day {
  let last = addMonths(today, aboutToExpireMonths.value);
  // Up to three expiry days at a month's end share one first day to act.
  while (isAboutToExpire(addDays(last, 1), today)) last = addDays(last, 1);
  return last;
}

/** It is valid to the end of its last day. */
export function hasExpired(expires: Day | 'expired', today: Day): boolean {
  return expires === 'expired' || expires < today;
}
