import { addDays, addMonths, type Day, weekdayOf } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { countAt } from '../words/counts.ts';
import { type Unit, unitNamed } from '../words/units.ts';
import { type DatedText, type DateFound, dayFound, spanFound } from './date-found.ts';
import { readNumericDate } from './numeric-date.ts';
import { readRelativeDay } from './relative-day.ts';
import { readWeekday } from './weekday.ts';
import { readWrittenDate } from './written-date.ts';

type Lead = 'in' | 'within' | 'ago' | 'waited' | 'after';

const leads = phraseTable<Lead>([
  ['in', 'om, in, om bare, in about/only/just, om ca, om cirka, om rundt, om omtrent'],
  ['within', 'innen, innan, within, i løpet av, in the course of, next, de neste, the next'],
  ['ago', 'for'],
  [
    'waited',
    `waited/waiting/been/ventet/venta/venter/ventar/gått for/i/in? about/almost/nearly/over/already/exactly/rundt/omtrent/nesten/allerede/alt? more/mer/meir? than/enn?,
     its/it been/is for? about/almost/over/more? than?`,
  ],
  ['after', 'after, etter, even after, selv etter, sjølv etter'],
]);
const behindCount = phraseTable<'on' | 'back'>([
  ['on', 'til/till/until .. går/gar/utløper/løper/expires/expire/ends/runs/finishes'],
  ['on', 'from now/today, left, igjen, att, fram/frem i tid, remaining, fra nå, frå no, unna'],
  ['back', 'ago, back, siden, sidan, sia, sidn, earlier, since, has/have passed, passed, har gått, gone by'],
]);
const workDays = phraseTable<'working-day'>([
  ['working-day', 'working/business/work days/day, arbeids/virke dager/dagar'],
]);
const nothingCame = wordSet(
  'hasnt havent didnt doesnt isnt not nothing never still ikke ikkje ingenting enno ennå fortsatt framleis',
);
const wishing = wordSet('can could will shall may must want kan vil skal må ønsker');
const countingFrom = wordSet('from after fra frå etter');
/** As written: `for` is not `før`. */
const countingBack = new Set(['før', 'foer', 'before']);
const theDay = wordSet('dagen day');
const half = wordSet('halvt half');
const joining = wordSet('og and');
const bySize: readonly Unit[] = ['year', 'month', 'week', 'day'];
const furthestDays = 7_400;
/** Nobody counts more of them; each has to be looked up. */
const mostWorkingDays = 250;

/** `om 14 dager`, `in 3 weeks`, `for to uker siden`, `2 months ago`, `tre veker att`, `within two weeks`. */
export function readDaysAway(message: DatedText, at: number): DateFound | undefined {
  const lead = phraseAt(leads, message.tokens, at);
  const length = lengthAt(message, lead?.to ?? at);
  const away = length && readLength(message, at, lead?.value, length);
  if (away?.date?.kind !== 'day' || length?.unit !== 'week' || length.rest !== undefined) return away;
  const from = addDays(away.date.day, 1 - weekdayOf(away.date.day));
  return { ...away, week: { from, to: addDays(from, 6) } };
}

function readLength(message: DatedText, at: number, lead: Lead | undefined, length: Length): DateFound | undefined {
  const { tokens } = message;
  const behind = phraseAt(behindCount, tokens, length.to);
  const to = behind?.to ?? length.to;
  const isOver = lead === 'waited' || (lead === 'after' && saysNothingCame(tokens, at));
  const base = behind === undefined ? countedFrom(message, length.to) : undefined;
  if (base !== undefined) {
    return found(message, { at, to: base.to, span: false }, () =>
      moved({ ...message, today: base.day }, length, base.direction),
    );
  }
  if (behind?.value === 'back' || isOver)
    return found(message, { at, to, span: false }, () => moved(message, length, -1));
  if (behind?.value === 'on') return found(message, { at, to, span: false }, () => moved(message, length, 1));
  if (lead === 'in') return found(message, { at, to: length.to, span: false }, () => moved(message, length, 1));
  if (lead !== 'within' || length.count === 1) return undefined;
  return found(message, { at, to: length.to, span: true }, () => moved(message, length, 1));
}

interface Base {
  day: Day;
  to: number;
  direction: 1 | -1;
}

/** `a week from tomorrow`, `to uker etter fredag`, `tre dager før 17. mai`. */
function countedFrom(message: DatedText, at: number): Base | undefined {
  const lead = message.tokens[at];
  if (lead?.startsClause !== false) return undefined;
  const isBack = countingBack.has(lead.written);
  if (!isBack && !countingFrom.has(lead.word)) return undefined;
  const base =
    readRelativeDay(message, at + 1) ??
    readWrittenDate(message, at + 1) ??
    readNumericDate(message, at + 1) ??
    readWeekday(message, at + 1);
  return base?.date?.kind === 'day' ? { day: base.date.day, to: base.to, direction: isBack ? -1 : 1 } : undefined;
}

/** `it has not come after 30 days`; but `can I come after 3 days`. */
function saysNothingCame(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && tokens[start]?.startsSentence === false) start -= 1;
  const before = tokens.slice(start, at);
  return before.some(({ word }) => nothingCame.has(word)) && !before.some(({ word }) => wishing.has(word));
}

/** `dagen etter i morgen`: one day, counted from another. */
function isOneDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isCounted = next !== undefined && (countingFrom.has(next.word) || countingBack.has(next.written));
  return isCounted && theDay.has(tokens[at]?.word ?? '');
}

/** `half a year`. */
function isHalfAYear(tokens: readonly Token[], at: number): boolean {
  const [first, article, year] = tokens.slice(at, at + 3).map(({ word }) => word);
  return half.has(first ?? '') && article === 'a' && unitNamed(year ?? '') === 'year';
}

interface Length {
  count: number;
  unit: Unit;
  to: number;
  rest?: Length;
}

/** `3 måneder og 1 dag`: the smaller part counts too. */
function lengthAt(message: DatedText, at: number): Length | undefined {
  const length = partOfLength(message, at);
  const and = length && message.tokens[length.to];
  if (length === undefined || and === undefined || and.startsClause || !joining.has(and.word)) return length;
  const rest = partOfLength(message, length.to + 1);
  const isSmaller = rest !== undefined && bySize.indexOf(rest.unit) > bySize.indexOf(length.unit);
  return isSmaller && bySize.includes(length.unit) ? { ...length, to: rest.to, rest } : length;
}

function partOfLength({ tokens }: DatedText, at: number): Length | undefined {
  if (isHalfAYear(tokens, at)) return { count: 6, unit: 'month', to: at + 3 };
  if (isOneDay(tokens, at)) return { count: 1, unit: 'day', to: at + 1 };
  const counted = countAt(tokens, at);
  if (counted === undefined) return undefined;
  const [next, afterNext] = tokens.slice(counted.to, counted.to + 2);
  if (counted.value === 1 && next && half.has(next.word) && afterNext && unitNamed(afterNext.word) === 'year') {
    return { count: 6, unit: 'month', to: counted.to + 2 };
  }
  const working = next?.startsClause ? undefined : phraseAt(workDays, tokens, counted.to);
  if (working !== undefined) return { count: counted.value, unit: working.value, to: working.to };
  const unit = next && !next.startsClause ? unitNamed(next.word) : undefined;
  if (unit === undefined || unit === 'not-a-date') return undefined;
  const ofTime =
    afterNext && !afterNext.startsClause && (afterNext.word === 'tid' || afterNext.word === 'time') ? 1 : 0;
  return { count: counted.value, unit, to: counted.to + 1 + ofTime };
}

function found(
  { today }: DatedText,
  { at, to, span }: { at: number; to: number; span: boolean },
  day: () => Day | undefined,
): DateFound | undefined {
  const there = day();
  if (there === undefined) return undefined;
  return span ? spanFound({ from: today, to: there }, at, to) : dayFound(there, at, to);
}

function moved(message: DatedText, { rest, ...length }: Length, direction: 1 | -1): Day | undefined {
  const there = movedByPart(message, length, direction);
  return rest === undefined || there === undefined ? there : movedByPart({ ...message, today: there }, rest, direction);
}

function movedByPart({ today, workingDays }: DatedText, { count, unit }: Length, direction: 1 | -1): Day | undefined {
  switch (unit) {
    case 'day':
      return count <= furthestDays ? addDays(today, direction * count) : undefined;
    case 'working-day':
      return count <= mostWorkingDays ? workingDays.after(today, direction * count) : undefined;
    case 'week':
      return count * 7 <= furthestDays ? addDays(today, direction * 7 * count) : undefined;
    case 'fortnight':
      return count * 14 <= furthestDays ? addDays(today, direction * 14 * count) : undefined;
    case 'month':
      return count * 30 <= furthestDays ? addMonths(today, direction * count) : undefined;
    case 'year':
      return count * 365 <= furthestDays ? addMonths(today, direction * 12 * count) : undefined;
    case 'not-a-date':
      return undefined;
    default:
      return unit satisfies never;
  }
}
