import { addDays, addMonths, type Day, partsOf } from '../../../domain/day.ts';
import { wordSet } from '../text/word-set.ts';
import { unitNamed } from '../words/units.ts';
import { type DatedText, type DateFound, dayFound } from './date-found.ts';
import { type DayNumber, dayNumberAt } from './day-number.ts';
import { firstOfMonth } from './spans-of-days.ts';
import { type Tense, tenseAround } from './tense.ts';

const articles = wordSet('den the');
const leadsToDate = wordSet(
  'on til fra frå innen innan by until before før etter after since siden sidan sia mente meinte meant to from',
);
/** Up to here `den 3.` and `the 3rd` rather choose from a list. */
const longestList = 10;
const monthsToTry = 14;

/** `den 28.`, `on the 3rd`: the next such day, or the last one where the words look back. */
export function readDayOnly({ tokens, today }: DatedText, at: number): DateFound | undefined {
  const hasArticle = articles.has(tokens[at]?.word ?? '');
  const day = dayNumberAt(tokens, hasArticle ? at + 1 : at);
  if (day === undefined || tokens[hasArticle ? at + 1 : at]?.number === undefined) return undefined;
  const before = tokens[at - 1];
  const isLed = before !== undefined && !tokens[at]?.startsClause && leadsToDate.has(before.word);
  if (!isDate(day, hasArticle, isLed) || countsSomething({ tokens }, day.to)) return undefined;
  const found = nearest(day.value, tenseAround(tokens, at, day.to), today);
  return found && dayFound(found, at, day.to);
}

function isDate(day: DayNumber, hasArticle: boolean, isLed: boolean): boolean {
  if (day.value < 1 || day.value > 31) return false;
  if (day.value > longestList) return day.ordinal || hasArticle;
  return hasArticle ? isLed : day.ordinal && isLed;
}

function countsSomething({ tokens }: Pick<DatedText, 'tokens'>, at: number): boolean {
  const next = tokens[at];
  const joined = /^[.:/-]$/.test(next?.gap ?? '') && next?.number !== undefined;
  return joined || (next !== undefined && !next.startsClause && unitNamed(next.word) !== undefined);
}

function nearest(dayOfMonth: number, tense: Tense, today: Day): Day | undefined {
  const { year, month } = partsOf(today);
  const step = tense === 'coming' ? 1 : -1;
  for (let count = 0; count < monthsToTry; count += 1) {
    const first = firstOfMonth(year, month + step * count);
    const day = addDays(first, dayOfMonth - 1);
    const inMonth = day < addMonths(first, 1);
    if (inMonth && (step === 1 ? day >= today : day <= today)) return day;
  }
  return undefined;
}
