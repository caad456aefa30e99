import { foldWord } from '../text/fold-word.ts';
import { isOneErrorApart } from '../text/near-word.ts';

const names = [
  'mandag mandagen måndag måndagen monday',
  'tirsdag tirsdagen tysdag tysdagen tuesday tues',
  'onsdag onsdagen wednesday wensday wendsday wednsday',
  'torsdag torsdagen thursday thurs thur',
  'fredag fredagen friday',
  'lørdag lørdagen laurdag laurdagen saturday',
  'søndag søndagen sundag sunday',
];

/** Only behind `on`, `next`, `på` and the like. */
const short = ['mon man', 'tue tir tirs tys', 'wed ons', 'thu tor tors', 'fri fre', 'sat lør lau', 'sun søn'];

const weekdays = numbered(names);
const abbreviations = numbered(short);
const shortestMisspelled = 6;

/** The weekday a word names, 1 for Monday, with one typing error; not `Mondays`, which is every week. */
export function weekdayNamed(word: string): number | undefined {
  const exact = weekdays.get(word);
  if (exact !== undefined || word.length < shortestMisspelled || word.endsWith('s') || word.endsWith('er'))
    return exact;
  const near = new Set(
    [...weekdays].filter(([name]) => name[0] === word[0] && isOneErrorApart(name, word)).map(([, day]) => day),
  );
  const [only, other] = near;
  return other === undefined ? only : undefined;
}

export function weekdayShortened(word: string): number | undefined {
  return abbreviations.get(word);
}

function numbered(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [foldWord(word), index + 1] as const)));
}
