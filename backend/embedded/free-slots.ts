import { addDays, type Day } from '../../domain/day.ts';
import { at, dayOfMoment, inNorway, type LocalMoment } from '../../domain/moment.ts';
import type { Slot, SlotQuery } from '../appointment-backend.ts';
import { type Book, reading } from './book.ts';
import { slotAt } from './schedule.ts';

/** So many times are looked up together at least: most of them are taken where it is full. */
const fewestAtOnce = 60;

/** Looks day by day, so that a search ends as soon as enough is found. */
export async function freeSlots(book: Book, query: SlotQuery): Promise<readonly Slot[]> {
  const today = dayOfMoment(inNorway(book.clock.now()));
  const last = earlier(query.until, book.schedule.lastDay(today));
  const found: Slot[] = [];
  for (
    let day = later(today, dayOfMoment(query.from));
    day <= last && found.length < query.limit;
    day = addDays(day, 1)
  ) {
    const slots = await freeOn(book, query, day, today, query.limit - found.length);
    found.push(...slots.slice(0, query.limit - found.length));
  }
  return found;
}

async function freeOn(book: Book, query: SlotQuery, day: Day, today: Day, wanted: number): Promise<Slot[]> {
  const now = inNorway(book.clock.now());
  const found: Slot[] = [];
  let slots: Slot[] = [];
  for (const sameTime of slotsByTime(book, query, day, today)) {
    slots.push(...sameTime.filter(({ start }) => start >= query.from && start > now));
    if (slots.length < Math.max(fewestAtOnce, 2 * wanted)) continue;
    found.push(...(await withoutTaken(book, query.stations, slots)));
    if (found.length >= wanted) return found;
    slots = [];
  }
  found.push(...(await withoutTaken(book, query.stations, slots)));
  return found;
}

/** The slots of a day, all that begin at the same time together, in the order the stations were asked for in. */
function* slotsByTime({ schedule }: Book, { stations }: SlotQuery, day: Day, today: Day): Generator<Slot[]> {
  const starts = stations.map((station) => ({ station, starts: schedule.startsOn(station, day, today) }));
  const lists = new Set(starts.map((each) => each.starts));
  const times = new Set([...lists].flatMap((list) => list.map(({ time }) => time)));
  for (const time of [...times].sort()) {
    yield starts.flatMap(({ station, starts: ofStation }) => {
      const start = ofStation.find((each) => each.time === time);
      return start === undefined ? [] : [slotAt(station, at(day, time), start.minutes)];
    });
  }
}

async function withoutTaken(book: Book, stations: readonly string[], slots: readonly Slot[]): Promise<Slot[]> {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const taken = await takenBetween(book, stations, first.start, last.start);
  return slots.filter(({ id }) => !taken.has(id));
}

async function takenBetween(
  book: Book,
  stations: readonly string[],
  first: LocalMoment,
  last: LocalMoment,
): Promise<Set<string>> {
  const rows = await reading(book, (tables) =>
    tables
      .selectFrom('claim')
      .select('slot')
      .where('station', 'in', stations)
      .where('start', '>=', first)
      .where('start', '<=', last)
      .where('state', '<>', 'ended')
      .where((column) => column.or([column('state', '=', 'booked'), column('expires', '>', book.clock.now())]))
      .execute(),
  );
  return new Set(rows.map(({ slot }) => slot));
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
