import { type ClockTime, clockTime } from '../../domain/moment.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { hourBehindWeekday, timeAround, timeBehindClockWord, timeBehindDay } from './times/behind-clock-word.ts';
import { halfOfDayAt, hourOfHalfDay } from './times/half-of-day.ts';
import { timeInFigures } from './times/in-figures.ts';
import { timeInWords } from './times/in-words.ts';
import { boundBefore, boundBehind, hourBehindBound, type TimeBound } from './times/time-bound.ts';
import { timeRangeAt } from './times/time-range.ts';
import type { TimeRead } from './times/time-read.ts';

/** A clock time and the tokens it is written with. */
interface TimeWritten {
  time: ClockTime;
  /** Not the time itself, but none before it or none after it. */
  bound?: TimeBound;
  from: number;
  to: number;
}

const noon = wordSet('noon midday');
const lateWords = wordSet('afternoon ettermiddag ettermiddagen evening kveld kvelden night');
const earlyWords = wordSet('morning morgenen morgonen tidlig tidleg formiddag formiddagen føremiddag');
const wordsAround = 4;
/** A message with more times than this is about none of them. */
const mostTimes = 20;
/** Up to here an hour without more means the afternoon: nobody meets the police at two in the night. */
const lastHourMeantLate = 6;

/** Clock times in figures or words: `09:30`, `9.30`, `kl 9`, `halv ti`, `quarter to ten`, `2 pm`. */
export function findTimes(tokens: readonly Token[], isTaken: (index: number) => boolean): TimeWritten[] {
  const found: TimeWritten[] = [];
  for (let index = 0; index < tokens.length && found.length < mostTimes; ) {
    const range = isTaken(index) ? undefined : timeRangeAt(tokens, index);
    const behindDay = isTaken(index - 1) ? timeBehindDay(tokens, index) : undefined;
    const read = isTaken(index) ? undefined : (range ?? behindDay ?? timeAt(tokens, index));
    const time = read && timeOf(tokens, index, read, range && 'earliest');
    if (time !== undefined) found.push(time);
    index = time?.to ?? index + 1;
  }
  return found;
}

function timeAt(tokens: readonly Token[], from: number): TimeRead | undefined {
  const read =
    timeAround(tokens, from) ??
    timeInFigures(tokens, from) ??
    timeInWords(tokens, from) ??
    timeBehindClockWord(tokens, from) ??
    hourBehindBound(tokens, from) ??
    hourBehindWeekday(tokens, from) ??
    hourOfHalfDay(tokens, from);
  if (read !== undefined) return read;
  return noon.has(tokens[from]?.word ?? '') ? { hour: 12, minute: 0, to: from + 1, exact: true } : undefined;
}

function timeOf(tokens: readonly Token[], from: number, read: TimeRead, known?: TimeBound): TimeWritten | undefined {
  const halfOfDay = halfOfDayAt(tokens, read.to);
  const around = tokens.slice(Math.max(0, from - wordsAround), read.to + wordsAround);
  const isLate = halfOfDay?.late ?? around.some(({ word }) => lateWords.has(word));
  const isEarly = halfOfDay?.late === false || around.some(({ word }) => earlyWords.has(word));
  const hour = hourMeant(read, { isLate, isEarly, isNamed: halfOfDay !== undefined });
  if (hour > 23 || read.minute > 59) return undefined;
  const time = clockTime(`${twoDigits(hour)}:${twoDigits(read.minute)}`);
  const bound = known ?? boundBefore(tokens, from) ?? boundBehind(tokens, halfOfDay?.to ?? read.to);
  return { time, ...(bound && { bound }), from, to: halfOfDay?.to ?? read.to };
}

function hourMeant(
  { hour, exact }: TimeRead,
  { isLate, isEarly, isNamed }: { isLate: boolean; isEarly: boolean; isNamed: boolean },
): number {
  if (isNamed && !isLate) return hour % 12;
  if (isLate && hour < 12) return hour + 12;
  if (exact || isEarly) return hour === 24 ? 0 : hour;
  return hour <= lastHourMeantLate ? hour + 12 : hour % 24;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
