import { addDays, partsOf } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { unitNamed } from '../words/units.ts';
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
  | 'last-weekend'
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
  ['last-week', 'i? forrige/forige/forje/førre uke/uka/uken/veke/veka, last week, sist/siste uke/veke'],
  ['weekend', 'i/til/denne helga/helgen/helgi, this/the/on weekend, i helga, weekend, helga, helgen'],
  ['next-weekend', 'neste helg/helga, next weekend'],
  ['last-weekend', 'i? forrige/førre/sist/siste helg/helga/helgen, last/past weekend'],
  [
    'this-year',
    'i år, this year, dette året, ut året, året ut, thru/through the year, resten av året, rest of the year',
  ],
  ['next-year', 'neste år, til neste år, next year'],
  ['last-year', 'i fjor, forrige/førre år, last year'],
]);
/** A weekday beside one of these is the one of that week. */
const wholeWeeks: ReadonlySet<Named> = new Set<Named>(['next-week', 'week-after-next', 'last-week']);
const week = wordSet('uke veke week wk uka veka');
const severalWeeks = wordSet('uker veker ukene vekene weeks');
const weekJoins = wordSet('og and til to');
const weekDash = /^ ?[-–—/] ?$/;
const yearLeaders = wordSet('i in siden sidan sia since fra frå from before før until til');
const thursday = 3;
const saturday = 5;

/** `neste uke`, `this weekend`, `uke 34`, `next year`, `in 2019`. */
export function readWeekSpan({ tokens, today }: DatedText, at: number): DateFound | undefined {
  const hit = phraseAt(named, tokens, at);
  if (hit !== undefined) {
    const span = spanNamed(hit.value, { today });
    return { ...spanFound(span, at, hit.to), ...(wholeWeeks.has(hit.value) && { week: span }) };
  }
  const [first, second] = tokens.slice(at, at + 2);
  if (first === undefined || second?.number === undefined || second.startsClause) return undefined;
  if (yearLeaders.has(first.word) && isYear(second)) return spanFound(yearSpan(second.number), at, at + 2);
  if (second.word.length > 2 || !(week.has(first.word) || severalWeeks.has(first.word))) return undefined;
  const { year } = partsOf(today);
  const { number } = second;
  const span = [year, year + 1].map((each) => isoWeek(each, number)).find((each) => each && each.to >= today);
  const last = span && lastWeekAt(tokens, at + 2, span);
  if (last !== undefined) return spanFound({ from: last.from, to: last.to }, at, last.end);
  return span && week.has(first.word) ? { ...spanFound(span, at, at + 2), week: span } : undefined;
}

/** `uke 23-25`, `uke 23 og 24`, `weeks 23 to 25`. */
function lastWeekAt(tokens: readonly Token[], at: number, first: Span): (Span & { end: number }) | undefined {
  const join = tokens[at];
  if (join === undefined) return undefined;
  const isJoined = weekJoins.has(join.word) && !join.startsClause;
  if (!isJoined && !(join.number !== undefined && weekDash.test(join.gap))) return undefined;
  const behind = isJoined ? at + 1 : at;
  const place = week.has(tokens[behind]?.word ?? '') ? behind + 1 : behind;
  const [last, next] = [tokens[place], tokens[place + 1]];
  const isCounted = next !== undefined && !next.startsClause && unitNamed(next.word) !== undefined;
  if (last?.number === undefined || last.word.length > 2 || isCounted) return undefined;
  const span = isoWeek(partsOf(addDays(first.from, thursday)).year, last.number);
  return span !== undefined && span.from > first.from ? { from: first.from, to: span.to, end: place + 1 } : undefined;
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
    case 'last-weekend':
      return weekendOf(weekFromToday(today, -1));
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
