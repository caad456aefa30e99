import { dayOf } from '../../../domain/day.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { monthBesideNumber } from '../words/months.ts';
import { type DatedText, type DateFound, spanFound } from './date-found.ts';
import { dayNumberAt } from './day-number.ts';
import { tenseAround } from './tense.ts';
import { dayWithoutYear, yearAt } from './year.ts';

const joins = wordSet('til to and og');
const articles = wordSet('den the');
const dash = /^\.? ?[-–—] ?$/;

/** `til`, `til og med`, `to the`. */
function behindJoin(tokens: readonly Token[], at: number): number {
  const isWith = tokens[at + 1]?.word === 'og' && tokens[at + 2]?.word === 'med';
  const to = isWith ? at + 3 : at + 1;
  return articles.has(tokens[to]?.word ?? '') ? to + 1 : to;
}

/** `10.–15. mai`, `3 to 5 April`, `10 og 15 mai` behind `mellom`. */
export function readDateRange(message: DatedText, at: number): DateFound | undefined {
  const { tokens, today } = message;
  const first = dayNumberAt(tokens, at);
  if (first === undefined || tokens[at]?.number === undefined) return undefined;
  const next = tokens[first.to];
  const joined = next !== undefined && joins.has(next.word) && !next.startsClause;
  if (!joined && !dash.test(next?.gap ?? '')) return undefined;
  const second = dayNumberAt(tokens, joined ? behindJoin(tokens, first.to) : first.to);
  const of = second && tokens[second.to]?.word === 'of' ? 1 : 0;
  const month = second && monthBesideNumber(tokens[second.to + of]?.word ?? '');
  if (second === undefined || month === undefined) return undefined;
  const behind = second.to + of + 1;
  const year = yearAt(tokens, behind, today);
  const last = year
    ? dayOf(year.year, month, second.value)
    : dayWithoutYear(month, second.value, tenseAround(tokens, at, behind), today);
  const start = last && dayOf(Number(last.slice(0, 4)), month, first.value);
  return start && last && start < last ? spanFound({ from: start, to: last }, at, year?.to ?? behind) : undefined;
}
