import { addDays, type Day } from '../day.ts';
import { lastOverdueAppointment } from '../delivery.ts';
import { type FactName, type Situation, situationSchema } from '../situation.ts';
import { lastAboutToExpire } from './about-to-expire.ts';
import type { Circumstances } from './rule.ts';

/** Every value of a fact; of a date the days on both sides of each border the rules know, and the words. */
export function possibleAnswers(fact: FactName, circumstances: Circumstances): NonNullable<Situation[FactName]>[] {
  switch (fact) {
    case 'permitExpires':
    case 'cardExpires':
      return [...expiryBorders(circumstances.today), 'unknown'];
    case 'photoTaken':
      return [...photoBorders(circumstances), 'not-yet', 'unknown'];
    default:
      return situationSchema.shape[fact].unwrap().options;
  }
}

/** The days around the borders of an expiry: expired or not, about to expire or not. */
function expiryBorders(today: Day): Day[] {
  const last = lastAboutToExpire(today);
  return [addDays(last, 1), last, today, addDays(today, -1)];
}

/** The days around the border between on its way and overdue. */
function photoBorders({ today, workingDays }: Circumstances): Day[] {
  const overdue = lastOverdueAppointment(today, workingDays);
  return [addDays(overdue, 1), overdue];
}
