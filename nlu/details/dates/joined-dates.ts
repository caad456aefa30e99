import { addDays, type Day, daysBetween, partsOf, weekdayOf } from '../../../domain/day.ts';
import type { DateDetail } from '../../understanding.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isMoved } from '../words/moving.ts';
import { weekdayNamed } from '../words/weekdays.ts';
import type { DatedText, DateFound } from './date-found.ts';
import type { Span } from './spans-of-days.ts';
import { dayWithoutYear } from './year.ts';

/** A date of a message, the tokens it is written with, and how sure its year is. */
export interface DateWritten extends DateFound {
  date: DateDetail;
}

const betweenWords = wordSet('mellom mellem between');
const andWords = wordSet('og and');
const either = wordSet('eller or og and');
const inWeek = wordSet('i in of the på den');
const articles = wordSet('den the');
const toWords = phraseTable<'to'>([
  [
    'to',
    'til, til og med, fram/frem til, fram/frem til og med, tom, t o m, to, until, till, through, thru, up to/until',
  ],
]);
const rangeDash = /^\.? ?[-–—] ?$/;

/** Puts a date behind those before it: two may be one span, and a weekday may be one of the week that is named beside it. */
export function addDate({ tokens, today }: DatedText, found: DateWritten[], next: DateWritten): void {
  const before = found.at(-1);
  const joined = before && (rangeOf(tokens, before, next) ?? dayOfWeekNamed(tokens, before, next, today));
  if (before === undefined) found.push(next);
  else if (joined !== undefined) found[found.length - 1] = joined;
  else if (!isEither(tokens, before, next)) found.push(next);
  else {
    const [week, other] = [before.week, next.week];
    if (other !== undefined && before.isWeekday) found[found.length - 1] = inThatWeek(before, other);
    found.push(week !== undefined && next.isWeekday ? inThatWeek(next, week) : next);
  }
}

/** `between 3 May and 5 June`, `mandag til onsdag`, `fra april til juni` and `10.4.–15.4.` are one span. */
function rangeOf(tokens: readonly Token[], before: DateWritten, next: DateWritten): DateWritten | undefined {
  const span = isRange(tokens, before, next) ? spanOf(tokens, before, next) : undefined;
  return span && { date: { kind: 'span', ...span }, from: before.from, to: next.to, isFromTo: true };
}

function isRange(tokens: readonly Token[], before: DateWritten, next: DateWritten): boolean {
  const join = tokens[before.to];
  if (join === undefined) return false;
  if (before.to === next.from && rangeDash.test(join.gap)) return true;
  if (join.startsClause) return false;
  if (andWords.has(join.word) && before.to === next.from - 1) {
    return betweenWords.has(tokens[before.from - 1]?.word ?? '');
  }
  const to = phraseAt(toWords, tokens, before.to)?.to;
  if (to === undefined || isMoved(tokens, before.from)) return false;
  const isArticle = to === next.from - 1 && articles.has(tokens[to]?.word ?? '');
  return isArticle || (to >= next.from && to < next.to);
}

/** Both ends are in it, but of two feasts neither. */
function spanOf(tokens: readonly Token[], before: DateWritten, next: DateWritten): Span | undefined {
  if (before.isFeast && next.isFeast && before.date.kind === 'span' && next.date.kind === 'span') {
    const [from, to] = [addDays(before.date.to, 1), addDays(next.date.from, -1)];
    return from < to ? { from, to } : undefined;
  }
  const from = firstDay(before.date);
  const to = hasNoYear(before) && hasNoYear(next) ? nextSuchDay(from, next.date) : lastDay(tokens, from, next);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function firstDay(date: DateDetail): Day | undefined {
  if (date.kind === 'impossible') return undefined;
  return date.kind === 'day' ? date.day : date.from;
}

function hasNoYear({ isYearGuessed }: DateWritten): boolean {
  return isYearGuessed !== undefined;
}

/** Where nobody wrote a year, what has begun ends on the first such day, be that over or to come. */
function nextSuchDay(from: Day | undefined, date: DateDetail): Day | undefined {
  if (from === undefined || date.kind !== 'day') return undefined;
  const { month, dayOfMonth } = partsOf(date.day);
  return dayWithoutYear(month, dayOfMonth, 'coming', addDays(from, 1));
}

/** Where a range ends: of two weekdays the second is the one behind the first. */
function lastDay(tokens: readonly Token[], from: Day | undefined, { date, to }: DateWritten): Day | undefined {
  if (from === undefined || date.kind === 'impossible') return undefined;
  const last = date.kind === 'day' ? date.day : date.to;
  if (last > from) return last;
  const isWeekday = weekdayNamed(tokens[to - 1]?.word ?? '') !== undefined;
  const weekLater = addDays(last, 7);
  return isWeekday && weekLater > from ? weekLater : undefined;
}

/** `neste uke onsdag`, `tirsdag i uke 14`, `onsdag om to uker`, `i dag om ei veke`. */
function dayOfWeekNamed(
  tokens: readonly Token[],
  before: DateWritten,
  next: DateWritten,
  today: Day,
): DateWritten | undefined {
  const [join, gap] = [tokens[before.to], next.from - before.to];
  const parted = join?.startsClause === true;
  if (before.week !== undefined && next.isWeekday) {
    const isBeside = gap === 0 && !join?.startsSentence && (!parted || before.date.kind === 'span');
    return isBeside ? { ...inThatWeek(next, before.week), from: before.from } : undefined;
  }
  if (next.week === undefined || parted || !(gap === 0 || (gap === 1 && inWeek.has(join?.word ?? ''))))
    return undefined;
  if (before.isWeekday) return { ...inThatWeek(before, next.week), to: next.to };
  if (!before.isRelative || gap > 0 || before.date.kind !== 'day' || next.date.kind !== 'day') return undefined;
  const day = addDays(next.date.day, daysBetween(today, before.date.day));
  return { date: { kind: 'day', day }, from: before.from, to: next.to };
}

function inThatWeek(written: DateWritten, week: Span): DateWritten {
  if (written.date.kind !== 'day') return written;
  const day = addDays(week.from, weekdayOf(written.date.day) - 1);
  return { date: { kind: 'day', day }, from: written.from, to: written.to, week };
}

/** `neste uke, onsdag eller torsdag`. */
function isEither(tokens: readonly Token[], before: DateWritten, next: DateWritten): boolean {
  return next.from - before.to === 1 && either.has(tokens[before.to]?.word ?? '') && next.date.kind === 'day';
}
