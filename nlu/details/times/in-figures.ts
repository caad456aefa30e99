import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { unitNamed } from '../words/units.ts';
import { halfOfDayAt } from './half-of-day.ts';
import type { TimeRead } from './time-read.ts';

const lastHourMeantLate = 6;
const beforePrices = wordSet('kr nok eur usd utl utf uf');
const hourWords = new Set(['oclock', 'h']);

/** `09:30`, `9.30`, `9am`, `2 p.m.`, `9 o'clock`. */
export function timeInFigures(tokens: readonly Token[], from: number): TimeRead | undefined {
  const [hour, next] = tokens.slice(from, from + 2);
  if (hour?.number === undefined || hour.word.length > 2 || next === undefined) return undefined;
  if (isOtherNumber(tokens, from)) return undefined;
  if (next.number === undefined) {
    const named = halfOfDayAt(tokens, from + 1) !== undefined || hourWords.has(next.word);
    const minutes = tokens[from + 2];
    if (next.word === 'h' && next.gap === '' && minutes?.gap === '' && minutes.word.length === 2) {
      return minutes.number === undefined
        ? undefined
        : { hour: hour.number, minute: minutes.number, to: from + 3, exact: true };
    }
    return named ? { hour: hour.number, minute: 0, to: from + 1, exact: false } : undefined;
  }
  const isMinutes = next.word.length === 2 && /^[:.]$/.test(next.gap) && !goesOn(tokens, from + 2);
  const exact = hour.word.length === 2 || hour.number > lastHourMeantLate;
  return isMinutes ? { hour: hour.number, minute: next.number, to: from + 2, exact } : undefined;
}

function isOtherNumber(tokens: readonly Token[], from: number): boolean {
  const [before, hour] = [tokens[from - 1], tokens[from]];
  const middleOfRow = before?.number !== undefined && /^[.:/]$/.test(hour?.gap ?? '');
  return middleOfRow || /[$€£§]/.test(hour?.gap ?? '') || beforePrices.has(before?.word ?? '');
}

/** A third number, or a unit: then it was no time. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const third = tokens[at];
  if (third === undefined) return false;
  if (third.number !== undefined) return /^[.:/]$/.test(third.gap);
  return !third.startsClause && third.gap !== '' && unitNamed(third.word) !== undefined;
}
