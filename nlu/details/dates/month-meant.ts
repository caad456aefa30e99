import { type Day, partsOf } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { monthBesideNumber } from '../words/months.ts';
import { monthFromToday, monthSpan, type Span } from './spans-of-days.ts';
import { type Tense, tenseAround } from './tense.ts';
import { yearAt } from './year.ts';

const monthsAway = phraseTable<number>([
  [1, 'neste/komande/kommende måned/måneden/månad/månaden, next/coming month, the next month'],
  [0, 'denne måned/måneden/månad/månaden, inneværende måned, this/the month, måneden, månaden'],
  [-1, 'forrige/førre/siste/sist måned/månad, last/previous month'],
]);

const behindModal = wordSet('i we you he she they it be not my');

interface MonthMeant {
  span: Span;
  to: number;
}

/** The month named at this token, where only a month can stand: `mai`, `may 2027`, `neste måned`, `this month`. */
export function monthMeantAt(tokens: readonly Token[], at: number, today: Day): MonthMeant | undefined {
  const away = phraseAt(monthsAway, tokens, at);
  if (away !== undefined) return { span: monthFromToday(today, away.value), to: away.to };
  const month = monthBesideNumber(tokens[at]?.word ?? '');
  if (month === undefined || isModal(tokens, at)) return undefined;
  const year = yearAt(tokens, at + 1, today);
  if (year !== undefined) return { span: monthSpan(year.year, month), to: year.to };
  return { span: monthInSomeYear(month, () => tenseAround(tokens, at, at + 1), today), to: at + 1 };
}

/** `how early may I apply`, but `in May I travel`. */
function isModal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const asks = next !== undefined && !next.startsClause && behindModal.has(next.word);
  return tokens[at]?.word === 'may' && asks && !['in', 'of', 'i'].includes(tokens[at - 1]?.word ?? '');
}

/** The month of this year, unless it is over and the words look ahead, or lies ahead and they look back. */
function monthInSomeYear(month: number, tense: () => Tense, today: Day): Span {
  const { year } = partsOf(today);
  const thisYear = monthSpan(year, month);
  if (thisYear.to < today) return tense() === 'coming' ? monthSpan(year + 1, month) : thisYear;
  return thisYear.from > today && tense() !== 'coming' ? monthSpan(year - 1, month) : thisYear;
}
