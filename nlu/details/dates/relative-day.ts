import { addDays } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import { type DatedText, type DateFound, dayFound } from './date-found.ts';

const daysFromToday = phraseTable<number>([
  [
    0,
    `i dag, idag, today, i kveld, ikveld, tonight, i ettermiddag, i formiddag, i føremiddag, i natt, this morning/afternoon/evening`,
  ],
  [
    1,
    `i morgen/morgon/morra/morra/morgo, imorgen, imorgon, imorra, tomorrow~, tomorow, tommorow, tommorrow, tmrw, tmr, tmw, tmrow, 2 morrow/moro/morow/morro, i mårra/mårå/mårrå, imårra, imårå`,
  ],
  [
    2,
    `i overmorgen/overmorgon/overmorra, overmorgen, iovermorgen, overmorgon, overimorgen, over i morgen/morgon, day after tomorrow/tomorow, the
     day after tomorrow/tomorow`,
  ],
  [-1, 'i går, igår, yesterday, i gaar, last night, i går kveld'],
  [-2, 'i forgårs, iforgårs, i førgår, i føregår, day before yesterday, the day before yesterday'],
]);

/** `i morgen`, `the day after tomorrow`. */
export function readRelativeDay({ tokens, today }: DatedText, at: number): DateFound | undefined {
  const hit = phraseAt(daysFromToday, tokens, at);
  return hit && { ...dayFound(addDays(today, hit.value), at, hit.to), isRelative: true };
}
