import type { Day } from '../../../domain/day.ts';
import type { WorkingDays } from '../../../domain/working-days.ts';
import type { DateDetail } from '../../understanding.ts';
import type { Token } from '../text/tokens.ts';

/** A message in which dates are looked for, and the day it was written. */
export interface DatedText {
  text: string;
  tokens: readonly Token[];
  today: Day;
  workingDays: WorkingDays;
}

/** What was read, from its first token to the one behind its last; without a date when the words only look like one. */
export interface DateFound {
  date: DateDetail | undefined;
  from: number;
  to: number;
  /** Nobody wrote the year, and the words do not look back: it is the next such day. */
  isYearGuessed?: boolean;
  /** The week that was named, or in which so many weeks from today ends. */
  week?: { from: Day; to: Day };
  /** It is a weekday and nothing more. */
  isWeekday?: boolean;
  /** Today, tomorrow and the like. */
  isRelative?: boolean;
  /** It is a feast or a season: what lies between two of them is neither. */
  isFeast?: boolean;
  /** It is a span between two days that were both written. */
  isFromTo?: boolean;
}

/** Reads a date that begins at one token; looks only a few tokens ahead. */
export type DateReader = (message: DatedText, at: number) => DateFound | undefined;

/** A day without a year, of which the words say no more than which side of today it lies on. */
export function dayGuessed(day: Day, from: number, to: number, isYearGuessed: boolean): DateFound {
  return { ...dayFound(day, from, to), isYearGuessed };
}

export function dayFound(day: Day, from: number, to: number): DateFound {
  return { date: { kind: 'day', day }, from, to };
}

export function spanFound(span: { from: Day; to: Day }, from: number, to: number): DateFound {
  return { date: { kind: 'span', ...span }, from, to };
}

/** A date that is in no calendar, in the words of the message. */
export function impossibleFound({ text, tokens }: DatedText, from: number, to: number): DateFound {
  const words = text.slice(tokens[from]?.from, tokens[to - 1]?.to);
  return { date: { kind: 'impossible', words }, from, to };
}
