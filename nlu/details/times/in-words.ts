import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cardinalWords } from '../words/numbers.ts';
import { unitNamed } from '../words/units.ts';
import type { TimeRead } from './time-read.ts';

const quarters = wordSet('kvart kvarter kvarte quarter');
const overs = wordSet('over past after');
const tos = wordSet('på to before til');
/** The others also stand between a number and a noun, as in `2 to 3 weeks`. */
const clearJoins = wordSet('over past på');
const minutesToHour = wordSet('five ten twenty');
export const englishHours = wordSet('one two three four five six seven eight nine ten eleven twelve');
const articles = wordSet('a an en ei ein et eit én éin');
const mostMinutes = 29;
const half = 30;

/** `halv ti`, `kvart over ni`, `ti på halv ni`, `half past nine`, `quarter to ten`. */
export function timeInWords(tokens: readonly Token[], from: number): TimeRead | undefined {
  const first = tokens[from]?.word;
  if (first === 'halv') return atMinutes(halfTo(tokens, from), from + 2);
  if (first === 'half' && tokens[from + 1]?.word === 'past') {
    const hour = hourAt(tokens[from + 2]);
    return hour === undefined ? undefined : atMinutes(hour * 60 + half, from + 3);
  }
  const aQuarter = first === 'a' && quarters.has(tokens[from + 1]?.word ?? '');
  return minutesFromHour(tokens, aQuarter ? from + 1 : from);
}

function minutesFromHour(tokens: readonly Token[], from: number): TimeRead | undefined {
  const [first, join, third] = tokens.slice(from, from + 3);
  const isQuarter = quarters.has(first?.word ?? '');
  const minutes = isQuarter ? 15 : first && (first.number ?? cardinalWords.get(first.word));
  if (minutes === undefined || minutes > mostMinutes || join === undefined || join.startsClause) return undefined;
  const isOver = overs.has(join.word);
  if (!isOver && !tos.has(join.word)) return undefined;
  const away = isOver ? minutes : -minutes;
  if (third?.word === 'halv') return atMinutes(halfTo(tokens, from + 2), from + 4, away);
  const isClear = isQuarter || clearJoins.has(join.word) || isToTheHour(tokens, from);
  const hour = isClear ? hourAt(third) : undefined;
  const behind = tokens[from + 3];
  const counts = behind !== undefined && !behind.startsClause && unitNamed(behind.word) !== undefined;
  return hour === undefined || counts ? undefined : atMinutes(hour * 60, from + 3, away);
}

/** `at ten to nine`, or with nothing before it; `from ten to twelve` is a span. */
function isToTheHour(tokens: readonly Token[], from: number): boolean {
  const [first, join, hour] = tokens.slice(from, from + 3).map(({ word }) => word);
  const isSpoken = minutesToHour.has(first ?? '') && join === 'to' && englishHours.has(hour ?? '');
  return isSpoken && (from === 0 || tokens[from]?.startsClause === true || tokens[from - 1]?.word === 'at');
}

/** Minutes from midnight of `halv ti`. */
function halfTo(tokens: readonly Token[], from: number): number | undefined {
  const hour = hourAt(tokens[from + 1]);
  return hour === undefined ? undefined : (hour - 1) * 60 + half;
}

function atMinutes(minutes: number | undefined, to: number, away = 0): TimeRead | undefined {
  if (minutes === undefined) return undefined;
  const whole = minutes + away;
  return { hour: Math.floor(whole / 60), minute: whole % 60, to, exact: false };
}

/** An hour of the clock, in a figure or a word. */
export function hourAt(token: Token | undefined): number | undefined {
  if (token === undefined || token.startsClause) return undefined;
  const hour = token.number ?? cardinalWords.get(token.word);
  return hour === undefined || hour < 1 || hour > 24 ? undefined : hour;
}

/** An hour at the beginning of a clause too; an article counts none. */
export function hourCounted(token: Token | undefined): number | undefined {
  return token === undefined || articles.has(token.word) ? undefined : hourAt({ ...token, startsClause: false });
}
