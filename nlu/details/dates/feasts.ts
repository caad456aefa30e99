import { addDays, type Day, dayOf, partsOf } from '../../../domain/day.ts';
import { type Hit, phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { type DatedText, type DateFound, spanFound } from './date-found.ts';
import { easterSunday } from './easter.ts';
import type { Span } from './spans-of-days.ts';
import { type Tense, tenseAround } from './tense.ts';
import { yearAt } from './year.ts';

type Feast =
  | 'easter'
  | 'christmas'
  | 'after-christmas'
  | 'new-year'
  | 'whitsun'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter';

const feasts = phraseTable<Feast>([
  ['easter', 'påske, påsken, påska, påskeferien, easter'],
  ['christmas', 'jul, jula, julen, jol, jola, juleferien, christmas, xmas, chrismas'],
  [
    'after-christmas',
    'romjul, romjula, romjulen, romjola, mellom/mellem jul/jula/jol/jola og nyttår, between/btw christmas/xmas and/& new year/years',
  ],
  ['new-year', 'nyttår, new year, new years'],
  ['whitsun', 'pinse, pinsen, pinsa, whitsun, pentecost'],
  ['spring', 'i/til/på/before/før/utover vår/våren, this/next/in/the spring'],
  [
    'summer',
    `sommeren, sommaren, sommerferien, i/til/før/neste sommer/sumar/sommar, this/next/in/the/before summer, summer`,
  ],
  ['autumn', 'høsten, hausten, i/til/før/neste høst/haust, this/next/in/the/before autumn/fall, autumn'],
  ['winter', 'vinteren, i/til/før/neste vinter, this/next/in/the/before winter'],
]);
/** Behind a word such as `last` no other is needed. */
const bareFeasts = phraseTable<Feast>([
  ['easter', 'påske, påsken, påska, easter'],
  ['christmas', 'jul, jula, julen, jol, jola, christmas, xmas'],
  ['spring', 'våren, spring'],
  ['summer', 'sommer, sommar, sumar, sommeren, sommaren, summer'],
  ['autumn', 'høst, haust, høsten, hausten, autumn, fall'],
  ['winter', 'vinter, vinteren, winter'],
]);
const lastOnes = phraseTable<'last'>([['last', 'i fjor, last, forrige, førre, sist, siste']]);
const sinceWords = wordSet('siden sidan sia since');
const before = new Set(['før', 'foer', 'innen', 'before', 'by', 'until', 'innan']);
const after = wordSet('etter after');
/** In these `for` is `før` without its ø. */
const norwegian = wordSet('jul jula påske påsken sommeren høsten pinse nyttår');
const leaders = wordSet('siden sidan sia since i in til at på om over the during den');
const daysAfterFeast = 13;

/** `before Easter`, `i påsken`, `etter jul`, `til høsten`. Before a feast ends with the last working day before it. */
export function readFeast(message: DatedText, at: number): DateFound | undefined {
  const { tokens, today } = message;
  const { word: lead, written } = tokens[at] ?? { word: '', written: '' };
  const isBefore = before.has(written) || (lead === 'for' && norwegian.has(tokens[at + 1]?.word ?? ''));
  const skip = isBefore || after.has(lead) || leaders.has(lead) ? 1 : 0;
  const named = feastAt(tokens, at + skip) ?? feastAt(tokens, at);
  if (named === undefined || (skip === 1 && tokens[at + 1]?.startsClause)) return undefined;
  const { hit, isLast } = named;
  const year = yearAt(tokens, hit.to, today);
  const tense = isLast || sinceWords.has(lead) ? 'past' : tenseAround(tokens, at, hit.to);
  const isAfter = after.has(lead);
  const nearest = () => nearestFeast(hit.value, isAfter ? addDays(today, -daysAfterFeast) : today, tense);
  const span = year === undefined ? nearest() : feastOf(hit.value, year.year);
  if (span === undefined) return undefined;
  const to = year?.to ?? hit.to;
  if (isBefore) return beforeFeast(today, addDays(span.from, -1), tense, { at, to });
  if (isAfter) {
    const from = addDays(span.to, 1);
    return spanFound({ from, to: addDays(from, daysAfterFeast) }, at, to);
  }
  return { ...spanFound(span, at, to), isFeast: true };
}

function beforeFeast(today: Day, eve: Day, tense: Tense, { at, to }: { at: number; to: number }): DateFound {
  if (eve >= today) return spanFound({ from: today, to: eve }, at, to);
  if (tense === 'past') return spanFound({ from: addDays(eve, -daysAfterFeast), to: eve }, at, to);
  return { date: undefined, from: at, to };
}

/** `påske`, `last summer`, `i fjor haust`. */
function feastAt(tokens: readonly Token[], at: number): { hit: Hit<Feast>; isLast: boolean } | undefined {
  const last = phraseAt(lastOnes, tokens, at);
  const hit = phraseAt(last === undefined ? feasts : bareFeasts, tokens, last?.to ?? at);
  if (hit === undefined || (last !== undefined && tokens[last.to]?.startsClause)) return undefined;
  return { hit, isLast: last !== undefined };
}

function nearestFeast(feast: Feast, today: Day, tense: Tense): Span | undefined {
  const { year } = partsOf(today);
  const all = [year - 1, year, year + 1].flatMap((each) => feastOf(feast, each) ?? []);
  return tense === 'past' ? all.findLast(({ from }) => from <= today) : all.find(({ to }) => to >= today);
}

/** Easter from Maundy Thursday, the first day on which offices are closed, to Easter Monday; seasons by their months. */
function feastOf(feast: Feast, year: number): Span | undefined {
  const easter = easterSunday(year);
  if (easter === undefined) return undefined;
  switch (feast) {
    case 'easter':
      return { from: addDays(easter, -3), to: addDays(easter, 1) };
    case 'whitsun':
      return { from: addDays(easter, 49), to: addDays(easter, 50) };
    case 'christmas':
      return between(dayOf(year, 12, 24), dayOf(year, 12, 26));
    case 'after-christmas':
      return between(dayOf(year, 12, 27), dayOf(year, 12, 30));
    case 'new-year':
      return between(dayOf(year, 12, 31), dayOf(year + 1, 1, 1));
    case 'spring':
      return between(dayOf(year, 3, 1), dayOf(year, 5, 31));
    case 'summer':
      return between(dayOf(year, 6, 1), dayOf(year, 8, 31));
    case 'autumn':
      return between(dayOf(year, 9, 1), dayOf(year, 11, 30));
    case 'winter':
      return between(dayOf(year, 12, 1), dayOf(year + 1, 2, 28));
    default:
      return feast satisfies never;
  }
}

function between(from: Day | undefined, to: Day | undefined): Span | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}
