import { dayOf } from '../../../domain/day.ts';
import { monthBesideNumber } from '../words/months.ts';
import { unitNamed } from '../words/units.ts';
import { type DatedText, type DateFound, dayFound, impossibleFound } from './date-found.ts';
import { dayMeant } from './day-meant.ts';
import { dayNumberAt } from './day-number.ts';
import { yearAt } from './year.ts';

const mostDaysThatLookLikeADate = 39;

/** `30. april`, `30th of April 2026`, `femte mai`, `April 30, 2026`. */
export function readWrittenDate(message: DatedText, at: number): DateFound | undefined {
  return dayBeforeMonth(message, at) ?? monthBeforeDay(message, at);
}

function dayBeforeMonth(message: DatedText, at: number): DateFound | undefined {
  const { tokens } = message;
  const day = dayNumberAt(tokens, at);
  if (day === undefined) return undefined;
  const between = tokens[day.to]?.word === 'of' || (tokens[day.to]?.word === 'i' && day.ordinal) ? 1 : 0;
  const named = tokens[day.to + between];
  const month = named && !/[,;!?\n:]/.test(named.gap) ? monthBesideNumber(named.word) : undefined;
  const isModal = named?.word === 'may' && tokens[day.to + between + 1]?.word === 'be';
  return month === undefined || isModal
    ? undefined
    : dateOf(message, { at, to: day.to + between + 1, month, day: day.value });
}

function monthBeforeDay(message: DatedText, at: number): DateFound | undefined {
  const { tokens } = message;
  const month = monthBesideNumber(tokens[at]?.word ?? '');
  const the = tokens[at + 1]?.word === 'the' ? 1 : 0;
  const day = month === undefined ? undefined : dayNumberAt(tokens, at + 1 + the);
  if (month === undefined || day === undefined || (the === 0 && tokens[at + 1]?.startsClause)) return undefined;
  const behind = tokens[day.to];
  const counts = behind !== undefined && !behind.startsClause && unitNamed(behind.word) !== undefined;
  const isTime = /^[:.]$/.test(behind?.gap ?? '') && behind?.number !== undefined;
  return counts || isTime ? undefined : dateOf(message, { at, to: day.to, month, day: day.value });
}

function dateOf(
  message: DatedText,
  { at, to, month, day }: { at: number; to: number; month: number; day: number },
): DateFound | undefined {
  const year = yearAt(message.tokens, to, message.today);
  const end = year?.to ?? to;
  if (day === 0 || day > mostDaysThatLookLikeADate) return undefined;
  if (year === undefined) return dayMeant(message, { at, to, month, day });
  const found = dayOf(year.year, month, day);
  return found === undefined ? impossibleFound(message, at, end) : dayFound(found, at, end);
}
