import { dayOf, weekdayOf } from '../../../domain/day.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { unitNamed } from '../words/units.ts';
import { weekdayNamed } from '../words/weekdays.ts';
import { type DatedText, type DateFound, dayFound, impossibleFound, spanFound } from './date-found.ts';
import { dayMeant } from './day-meant.ts';
import { monthSpan } from './spans-of-days.ts';
import { dayWithoutYear, fullYear, isYear } from './year.ts';

const joint = /^ ?[./-] ?$/;
const beforeTimes = wordSet('kl klokka klokken klokkan klokke at');
const beforeOtherNumbers = wordSet('kr nok eur usd utl utf uf paragraf versjon version ip tlf telefon phone mobil');
const beforeBirthDates = wordSet('født fødd born fødselsdato birth birthdate');

/** `05.06.2026`, `5/6-26`, `5.6`, `2026-06-05`, `05/2027`, and `05 06 2026`. A row of numbers that is no date is passed over whole. */
export function readNumericDate(message: DatedText, at: number): DateFound | undefined {
  const { tokens } = message;
  if (tokens[at]?.number === undefined) return undefined;
  const to = endOfRow(tokens, at);
  if (to === at + 1) return eightDigits(message, at) ?? partedBySpaces(message, at);
  const row = tokens.slice(at, Math.min(to, at + 4));
  if (isOtherNumber(tokens, at, to)) return { date: undefined, from: at, to };
  if (to - at === 3) return threeNumbers(message, at, row) ?? { date: undefined, from: at, to };
  if (to - at === 2) return twoNumbers(message, at, row) ?? { date: undefined, from: at, to };
  return { date: undefined, from: at, to };
}

function endOfRow(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (tokens[to]?.number !== undefined && joint.test(tokens[to]?.gap ?? '')) {
    if (to > at + 1 && isRangeDash(tokens, to)) return to;
    to += 1;
  }
  return to;
}

/** Between `03.05` and `07.05` the dash parts two dates; in `5/6-26` it does not. */
function isRangeDash(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1]?.gap ?? '', tokens[at]?.gap ?? '', tokens[at + 1]];
  return here.includes('-') && /^[./]$/.test(before) && next?.number !== undefined && /^[./]$/.test(next.gap);
}

function isOtherNumber(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[to];
  const gap = tokens[at]?.gap ?? '';
  const gluedToWord = before !== undefined && before.number === undefined && gap === '';
  const measured = after !== undefined && !after.startsClause && unitNamed(after.word) !== undefined;
  return gluedToWord || measured || /[§$€£+#]/.test(gap) || beforeOtherNumbers.has(before?.word ?? '');
}

function threeNumbers(message: DatedText, at: number, row: readonly Token[]): DateFound | undefined {
  const [first, second, third] = row;
  if (first?.number === undefined || second?.number === undefined || third?.number === undefined) return undefined;
  const to = at + 3;
  if (isYear(first)) return theDay(message, at, to, { year: first.number, month: second.number, day: third.number });
  if (first.word.length > 2 || second.word.length > 2) return undefined;
  const fullyWritten = isYear(third);
  if (!fullyWritten && third.word.length !== 2) return undefined;
  const year = fullyWritten ? third.number : fullYear(third.number, message.today);
  const found = theDay(message, at, to, { year, month: second.number, day: first.number });
  if (found.date?.kind !== 'impossible') return found;
  const american = second.gap.includes('/') ? dayOf(year, first.number, second.number) : undefined;
  if (american !== undefined) return dayFound(american, at, to);
  return fullyWritten || second.number <= 12 ? found : undefined;
}

function theDay(
  message: DatedText,
  at: number,
  to: number,
  { year, month, day }: { year: number; month: number; day: number },
): DateFound {
  const found = dayOf(year, month, day);
  return found === undefined ? impossibleFound(message, at, to) : dayFound(found, at, to);
}

function twoNumbers(message: DatedText, at: number, row: readonly Token[]): DateFound | undefined {
  const [first, second] = row;
  if (first?.number === undefined || second?.number === undefined) return undefined;
  const to = at + 2;
  if (isYear(second) && first.number >= 1 && first.number <= 12) {
    return spanFound(monthSpan(second.number, first.number), at, to);
  }
  const slash = second.gap === '/';
  const point = second.gap === '.';
  if ((!slash && !point) || first.word.length > 2 || second.word.length > 2) return undefined;
  if (point && isTimeOfDay(message.tokens, at, second)) return weekdaysDate(message, at, first.number, second.number);
  if (first.number < 1 || first.number > 31 || second.number < 1 || second.number > 12) return undefined;
  if (slash && first.number === 24 && second.number === 7) return undefined;
  return dayMeant(message, { at, to, month: second.number, day: first.number });
}

/** `kl 9.10` and `onsdag 9.10` are times. */
function isTimeOfDay(tokens: readonly Token[], at: number, second: Token): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const isRange = tokens[at]?.gap.includes('-') === true && beforeTimes.has(tokens[at - 3]?.word ?? '');
  return beforeTimes.has(before) || isRange || (second.word.length === 2 && weekdayNamed(before) !== undefined);
}

/** `fredag 12.06` where the twelfth of June is a Friday. */
function weekdaysDate(message: DatedText, at: number, dayOfMonth: number, month: number): DateFound | undefined {
  const weekday = weekdayNamed(message.tokens[at - 1]?.word ?? '');
  const day = dayWithoutYear(month, dayOfMonth, 'coming', message.today);
  return day !== undefined && weekdayOf(day) === weekday ? dayFound(day, at, at + 2) : undefined;
}

function eightDigits(message: DatedText, at: number): DateFound | undefined {
  const { tokens } = message;
  const digits = tokens[at]?.word ?? '';
  const born = beforeBirthDates.has(tokens[at - 1]?.word ?? '');
  if (digits.length !== 8 || !(tokens.length === 1 || born)) return undefined;
  const yearLast = dayOf(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
  const yearFirst = dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  const found = [yearLast, yearFirst].find((day) => day !== undefined && day >= '1900' && day < '2101');
  return found === undefined ? undefined : dayFound(found, at, at + 1);
}

function partedBySpaces(message: DatedText, at: number): DateFound | undefined {
  const [day, month, year, after] = message.tokens.slice(at, at + 4);
  const spaces = [month, year].every((token) => token?.number !== undefined && token.gap === ' ');
  if (!spaces || !isYear(year) || after?.number !== undefined || message.tokens[at - 1]?.number !== undefined)
    return undefined;
  const found = dayOf(year?.number ?? 0, month?.number ?? 0, day?.number ?? 0);
  return found === undefined ? undefined : dayFound(found, at, at + 3);
}
