import { type Day, daysBetween, weekdayOf } from '../../../domain/day.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { weekdayNamed } from '../words/weekdays.ts';
import { type DatedText, type DateFound, dayFound, dayGuessed, impossibleFound } from './date-found.ts';
import { tenseSaid } from './tense.ts';
import { isToldOf } from './told-of.ts';
import { dayWithoutYear } from './year.ts';

/** Where a date stands, and which it is. */
interface Written {
  at: number;
  to: number;
  month: number;
  day: number;
}

const articles = wordSet('den the');
/** A day this near is rather meant than the same date of another year. */
const nearDays = 75;

/**
 * The day of a date without its year: on the side of today that the words speak of, unless the weekday beside it is
 * that of the other. Where they say nothing and tell of a deed, a day only weeks ago is meant rather than next year's.
 */
export function dayMeant(message: DatedText, { at, to, month, day }: Written): DateFound {
  const { tokens, today } = message;
  const tense = tenseSaid(tokens, at, to);
  const [next, last] = [dayWithoutYear(month, day, 'coming', today), dayWithoutYear(month, day, 'past', today)];
  const found = dayWithoutYear(month, day, tense ?? 'coming', today);
  if (next === undefined || last === undefined || found === undefined) return impossibleFound(message, at, to);
  const weekday = weekdayBefore(tokens, at);
  const other = found === next ? last : next;
  const isOthers = weekdayOf(other) === weekday && weekdayOf(found) !== weekday;
  if (isOthers && isNear(other, today)) return dayFound(other, at, to);
  const isMeantBack = tense === undefined && weekday !== weekdayOf(found) && isNear(last, today);
  if (isMeantBack && isToldOf(tokens, at, to)) return dayFound(last, at, to);
  return dayGuessed(found, at, to, tense === undefined || tense === 'coming');
}

function isNear(day: Day, today: Day): boolean {
  return Math.abs(daysBetween(today, day)) <= nearDays;
}

/** The weekday in `tirsdag 10. mars` and `lørdag den 5. mai`. */
function weekdayBefore(tokens: readonly Token[], at: number): number | undefined {
  const before = articles.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return weekdayNamed(tokens[before]?.word ?? '');
}
