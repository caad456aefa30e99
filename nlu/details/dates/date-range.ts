import { dayOf } from '../../../domain/day.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { monthBesideNumber } from '../words/months.ts';
import { unitNamed } from '../words/units.ts';
import { type DatedText, type DateFound, spanFound } from './date-found.ts';
import { dayNumberAt } from './day-number.ts';
import { tenseAround } from './tense.ts';
import { dayWithoutYear, yearAt } from './year.ts';

const joins = wordSet('til to and og');
const articles = wordSet('den the');
const halves = wordSet('am pm a p oclock');
const dash = /^\.? ?[-–—] ?$/;

/** `til`, `til og med`, `to the`. */
function behindJoin(tokens: readonly Token[], at: number): number {
  const isWith = tokens[at + 1]?.word === 'og' && tokens[at + 2]?.word === 'med';
  const to = isWith ? at + 3 : at + 1;
  return articles.has(tokens[to]?.word ?? '') ? to + 1 : to;
}

/** `10.–15. mai`, `3 to 5 April`, `June 3-5`, `10 og 15 mai` behind `mellom`. */
export function readDateRange(message: DatedText, at: number): DateFound | undefined {
  const { tokens, today } = message;
  const monthBefore = monthBesideNumber(tokens[at]?.word ?? '');
  const days = daysJoined(tokens, monthBefore === undefined ? at : at + 1);
  if (days === undefined) return undefined;
  const of = tokens[days.to]?.word === 'of' ? 1 : 0;
  const monthBehind = monthBesideNumber(tokens[days.to + of]?.word ?? '');
  const month = monthBefore ?? monthBehind;
  if (month === undefined || (monthBefore !== undefined && isOtherNumber(tokens, days.to))) return undefined;
  const behind = monthBefore === undefined ? days.to + of + 1 : days.to;
  const year = yearAt(tokens, behind, today);
  const last = year
    ? dayOf(year.year, month, days.last)
    : dayWithoutYear(month, days.last, tenseAround(tokens, at, behind), today);
  const start = last && dayOf(Number(last.slice(0, 4)), month, days.first);
  return start && last && start < last ? spanFound({ from: start, to: last }, at, year?.to ?? behind) : undefined;
}

/** Two days of a month and what joins them. */
function daysJoined(tokens: readonly Token[], at: number): { first: number; last: number; to: number } | undefined {
  const first = dayNumberAt(tokens, at);
  if (first === undefined || tokens[at]?.number === undefined) return undefined;
  const next = tokens[first.to];
  const joined = next !== undefined && joins.has(next.word) && !next.startsClause;
  if (!joined && !dash.test(next?.gap ?? '')) return undefined;
  const second = dayNumberAt(tokens, joined ? behindJoin(tokens, first.to) : first.to);
  return second && { first: first.value, last: second.value, to: second.to };
}

/** `April 7 to 9 am`, `June 3 and 5 people`, `april 7 and 8:30`. */
function isOtherNumber(tokens: readonly Token[], at: number): boolean {
  const [join, behind] = [tokens[at - 2], tokens[at]];
  if (join?.word === 'and' || join?.word === 'og') return true;
  if (behind === undefined || behind.startsClause) return false;
  return (
    unitNamed(behind.word) !== undefined ||
    halves.has(behind.word) ||
    (behind.number !== undefined && behind.gap !== ' ')
  );
}
