import { addDays, partsOf } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';
import { type DatedText, type DateFound, spanFound } from './date-found.ts';
import { isoWeek, type Span, weekFromToday, yearSpan } from './spans-of-days.ts';
import { isYear } from './year.ts';

type Named =
  | 'this-week'
  | 'next-week'
  | 'week-after-next'
  | 'last-week'
  | 'weekend'
  | 'next-weekend'
  | 'this-year'
  | 'next-year'
  | 'last-year';

const named = phraseTable<Named>([
  ['this-week', 'denne/inneværende uke/uka/uken/veke/veka, this week, i løpet av uka/uken/veka'],
  [
    'next-week',
    `i? neste uke/uka/uken/veke/veka, next/coming week, kommende/komande uke/veke, uka/uken/veka som kommer/kjem, the coming week`,
  ],
  ['week-after-next', 'overneste uke/veke, the? week after next'],
  ['last-week', 'i? forrige/førre uke/uka/veke/veka, last week, sist/siste uke/veke'],
  ['weekend', 'i/til/denne helga/helgen/helgi, this/the/on weekend, i helga, weekend, helga, helgen'],
  ['next-weekend', 'neste helg/helga, next weekend'],
  [
    'this-year',
    'i år, this year, dette året, ut året, året ut, thru/through the year, resten av året, rest of the year',
  ],
  ['next-year', 'neste år, til neste år, next year'],
  ['last-year', 'i fjor, forrige/førre år, last year'],
]);
const week = wordSet('uke veke week wk uka veka');
const yearLeaders = wordSet('i in siden sidan sia since fra frå from before før until til');
const saturday = 5;

/** `neste uke`, `this weekend`, `uke 34`, `next year`, `in 2019`. */
export function readWeekSpan({ tokens, today }: DatedText, at: number): DateFound | undefined {
  const hit = phraseAt(named, tokens, at);
  if (hit !== undefined) return spanFound(spanNamed(hit.value, { today }), at, hit.to);
  const [first, second] = tokens.slice(at, at + 2);
  if (first === undefined || second?.number === undefined || second.startsClause) return undefined;
  if (yearLeaders.has(first.word) && isYear(second)) return spanFound(yearSpan(second.number), at, at + 2);
  if (!week.has(first.word) || second.word.length > 2) return undefined;
  const { year } = partsOf(today);
  const { number } = second;
  const span = [year, year + 1].map((each) => isoWeek(each, number)).find((each) => each && each.to >= today);
  return span && spanFound(span, at, at + 2);
}

function spanNamed(name: Named, { today }: Pick<DatedText, 'today'>): Span {
  const { year } = partsOf(today);
  switch (name) {
    case 'this-week':
      return { from: today, to: weekFromToday(today, 0).to };
    case 'next-week':
      return weekFromToday(today, 1);
    case 'week-after-next':
      return weekFromToday(today, 2);
    case 'last-week':
      return weekFromToday(today, -1);
    case 'weekend':
      return weekendOf(weekFromToday(today, 0));
    case 'next-weekend':
      return weekendOf(weekFromToday(today, 1));
    case 'this-year':
      return { from: today, to: yearSpan(year).to };
    case 'next-year':
      return yearSpan(year + 1);
    case 'last-year':
      return yearSpan(year - 1);
    default:
      return name satisfies never;
  }
}

function weekendOf({ from, to }: Span): Span {
  return { from: addDays(from, saturday), to };
}
