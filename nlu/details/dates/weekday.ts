import { addDays, type Day, weekdayOf } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { weekdayNamed } from '../words/weekdays.ts';
import { type DatedText, type DateFound, dayFound } from './date-found.ts';
import { ledShortWeekdayAt, shortWeekdayAt } from './short-weekday.ts';
import { tenseBeside } from './tense.ts';

/** Behind these it is every week's. */
const every = wordSet('hver kvar every each annenhver annakvar alle');

type Which = 'nearest' | 'this' | 'next-week' | 'week-after-next' | 'last';

const before = phraseTable<Which>([
  ['next-week', 'neste, next'],
  ['this', 'denne, this, nå på, no på'],
  [
    'nearest',
    `førstkommende, førstkomande, kommende, komande, coming, this/the coming, på, pa, on, til, by, innen, before, før, until, om`,
  ],
  ['last', 'forrige, førre, last, sist, siste, past'],
]);
const behind = phraseTable<Which>([
  ['next-week', `i? neste uke/uka/veke/veka, next week, om ei?/en? uke/veke, week, the week after, uka etter`],
  ['week-after-next', 'in? the? week after next, i? overneste uke/veke'],
  ['last', 'i? forrige/førre uke/veke, last week, that passed, som var'],
]);

/** `tirsdag`, `på tirsdag`, `next monday`, `tirsdag i neste uke`. "Next" is the one of next week, as most people mean it. */
export function readWeekday(message: DatedText, at: number): DateFound | undefined {
  const { tokens, today } = message;
  const lead = phraseAt(before, tokens, at);
  const place = lead?.to ?? at;
  const weekday = weekdayAt(tokens, place, lead !== undefined);
  if (weekday === undefined || (lead !== undefined && tokens[place]?.startsClause)) return undefined;
  const next = tokens[place + 1];
  const tail = next && !next.startsClause ? phraseAt(behind, tokens, place + 1) : undefined;
  const which = tail?.value ?? lead?.value ?? 'nearest';
  const isOver = which === 'nearest' && tenseBeside(tokens, at, place + 1) !== 'coming';
  if (every.has(tokens[at - 1]?.word ?? '')) return { date: undefined, from: at, to: place + 1 };
  const day = dayOfWeek(today, weekday, isOver ? 'last' : which);
  return { ...dayFound(day, at, tail?.to ?? place + 1), isWeekday: which === 'nearest', ...weekOf(day, tail?.value) };
}

/** The week it was said to be in. */
function weekOf(day: Day, tail: Which | undefined): Pick<DateFound, 'week'> {
  if (tail === undefined) return {};
  const from = addDays(day, 1 - weekdayOf(day));
  return { week: { from, to: addDays(from, 6) } };
}

function weekdayAt(tokens: readonly Token[], at: number, isLed: boolean): number | undefined {
  const word = tokens[at]?.word ?? '';
  return weekdayNamed(word) ?? (isLed ? ledShortWeekdayAt(tokens, at) : shortWeekdayAt(tokens, at));
}

function dayOfWeek(today: Day, weekday: number, which: Which): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  switch (which) {
    case 'nearest':
      return addDays(today, ahead === 0 ? 7 : ahead);
    case 'this':
      return addDays(today, ahead);
    case 'next-week':
      return addDays(today, 7 + weekday - weekdayOf(today));
    case 'week-after-next':
      return addDays(today, 14 + weekday - weekdayOf(today));
    case 'last':
      return addDays(today, ahead - 7);
    default:
      return which satisfies never;
  }
}
