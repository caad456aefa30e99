import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isMoved } from '../words/moving.ts';
import { weekdayNamed, weekdayShortened } from '../words/weekdays.ts';
import { clockWords, mayFollowHour } from './behind-clock-word.ts';
import { timeInFigures } from './in-figures.ts';
import { hourCounted, timeInWords } from './in-words.ts';
import type { TimeRead } from './time-read.ts';

const between = wordSet('mellom mellem between');
const from = wordSet('fra frå from');
const ands = wordSet('og and');
const tos = wordSet('til to until till and og');
const dash = /^ ?[-–—] ?$/;
const firstOfficeHour = 7;
const lastOfficeHour = 18;
const latestMorningHour = 12;

/** `mellom 10 og 12`, `fra 10 til 12`, `kl 13-15`, `10-12 på onsdag`: its first hour, before which none will do. */
export function timeRangeAt(tokens: readonly Token[], at: number): TimeRead | undefined {
  const lead = tokens[at]?.word ?? '';
  const isBetween = between.has(lead);
  const isLed = isBetween || from.has(lead);
  const start = isLed ? skipClockWord(tokens, at + 1) : skipClockWord(tokens, at);
  const first = isLed && tokens[at + 1]?.startsClause ? undefined : hourIn(tokens, start);
  if (first === undefined || (isLed && isMoved(tokens, at))) return undefined;
  const join = tokens[first.to];
  const isDash = join?.number !== undefined && dash.test(join.gap);
  const isJoined = isLed && join?.startsClause === false && (isBetween ? ands : tos).has(join.word);
  if (!isDash && !isJoined) return undefined;
  const second = hourIn(tokens, skipClockWord(tokens, isDash ? first.to : first.to + 1));
  if (second === undefined || !isOfficeRange(first, second) || !mayFollowHour(tokens[second.to])) return undefined;
  const isClock = isLed || start > at || first.to - start > 1 || isBesideDay(tokens, start, second.to);
  return isClock ? { ...first, exact: isMorning(first), to: second.to } : undefined;
}

function skipClockWord(tokens: readonly Token[], at: number): number {
  return clockWords.has(tokens[at]?.word ?? '') ? at + 1 : at;
}

function hourIn(tokens: readonly Token[], at: number): TimeRead | undefined {
  const time = timeInFigures(tokens, at) ?? timeInWords(tokens, at);
  if (time !== undefined) return time;
  const hour = hourCounted(tokens[at]);
  return hour === undefined ? undefined : { hour, minute: 0, to: at + 1, exact: false };
}

/** `10-12` and `1-3`, but not `2-25` nor `12-10`. */
function isOfficeRange(first: TimeRead, second: TimeRead): boolean {
  const [one, other] = [hourOfDay(first), hourOfDay(second)];
  return one >= firstOfficeHour && other <= lastOfficeHour && one < other;
}

function hourOfDay({ hour, minute }: TimeRead): number {
  return (hour < firstOfficeHour ? hour + latestMorningHour : hour) + minute / 60;
}

function isMorning({ hour }: TimeRead): boolean {
  return hour >= firstOfficeHour;
}

function isBesideDay(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, behind] = [tokens[from - 1]?.word ?? '', tokens[to]?.word ?? ''];
  return isWeekday(before) || isWeekday(behind) || ['pa', 'on'].includes(behind);
}

function isWeekday(word: string): boolean {
  return weekdayNamed(word) !== undefined || weekdayShortened(word) !== undefined;
}
