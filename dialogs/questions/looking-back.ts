import { addMonths, type Day, daysBetween } from '../../domain/day.ts';
import type { Heard } from '../hearing/heard.ts';

/** A day of next year that nobody wrote a year for is the one of this year, where that is nearer. */
export function lookingBack(on: Day, { today, understanding }: Heard): Day {
  const aYearBefore = addMonths(on, -12);
  const hasYear = new RegExp(`${on.slice(0, 4)}|[./-]${on.slice(2, 4)}(?!\\d)`).test(understanding.text);
  const isNearer = daysBetween(aYearBefore, today) < daysBetween(today, on);
  return on > today && !hasYear && isNearer ? aYearBefore : on;
}
