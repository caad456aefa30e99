import { type Day, dayOf, daysBetween, partsOf } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Tense } from './tense.ts';

const yearsAway = phraseTable<number>([
  [0, 'i år, this year, dette året'],
  [1, 'til? neste år, next year'],
  [-1, 'i fjor, forrige/førre år, last year'],
]);
const earliestYear = 1900;
const latestYear = 2100;
const longestCardYears = 12;
/** 29 February is at most eight years away. */
const yearsToTry = 8;
const leapYear = 2024;

/** The day of that date nearest to today in the direction the words speak of; undefined when no year has it. */
export function dayWithoutYear(month: number, dayOfMonth: number, tense: Tense, today: Day): Day | undefined {
  if (dayOf(leapYear, month, dayOfMonth) === undefined) return undefined;
  switch (tense) {
    case 'coming':
      return inSomeYear(month, dayOfMonth, today, 1);
    case 'past':
      return inSomeYear(month, dayOfMonth, today, -1);
    case 'perhaps-past': {
      const [next, last] = [inSomeYear(month, dayOfMonth, today, 1), inSomeYear(month, dayOfMonth, today, -1)];
      return next && last && daysBetween(today, next) < daysBetween(last, today) ? next : last;
    }
    default:
      return tense satisfies never;
  }
}

/** The first year from today's, forwards or back, that has the day on that side of today. */
function inSomeYear(month: number, dayOfMonth: number, today: Day, direction: 1 | -1): Day | undefined {
  const { year } = partsOf(today);
  for (let distance = 0; distance <= yearsToTry; distance += 1) {
    const day = dayOf(year + direction * distance, month, dayOfMonth);
    if (day !== undefined && (direction === 1 ? day >= today : day <= today)) return day;
  }
  return undefined;
}

/** `26` is 2026; `85` is 1985, because no card is valid that long. */
export function fullYear(twoDigits: number, today: Day): number {
  const century = Math.floor(partsOf(today).year / 100) * 100;
  const year = century + twoDigits;
  return year > partsOf(today).year + longestCardYears ? year - 100 : year;
}

export function isYear(token: Token | undefined): token is Token & { number: number } {
  return (
    token?.number !== undefined && token.word.length === 4 && token.number >= earliestYear && token.number <= latestYear
  );
}

/** The year that stands behind a month, `2026`, `next year`, or `26` right behind it. */
export function yearAt(tokens: readonly Token[], at: number, today: Day): { year: number; to: number } | undefined {
  const token = tokens[at];
  const named = token?.startsClause === false ? phraseAt(yearsAway, tokens, at) : undefined;
  if (named !== undefined) return { year: partsOf(today).year + named.value, to: named.to };
  if (token?.number === undefined || !/^[ ,.'’/-]{0,2}$/.test(token.gap)) return undefined;
  if (isYear(token)) return { year: token.number, to: at + 1 };
  const next = tokens[at + 1];
  const nothingBehind = next === undefined || next.startsClause || next.gap.length > 0;
  const short =
    token.word.length === 2 && !/[,.]/.test(token.gap) && nothingBehind && !/^[:.]\d?$/.test(next?.gap ?? '');
  const year = fullYear(token.number, today);
  return short && Math.abs(year - partsOf(today).year) <= longestCardYears ? { year, to: at + 1 } : undefined;
}
