import { addDays, type Day } from '../../domain/day.ts';
import { dayOfMoment, inNorway } from '../../domain/moment.ts';
import type { Slot, SlotQuery } from '../appointment-backend.ts';
import { type Book, reading } from './book.ts';
import { startOfDay } from './schedule.ts';

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
    const slots = await freeOn(book, query, day, today);
    found.push(...slots.slice(0, query.limit - found.length));
  }
  return found;
}

async function freeOn(book: Book, { stations, from }: SlotQuery, day: Day, today: Day): Promise<Slot[]> {
  const now = inNorway(book.clock.now());
  const slots = stations
    .flatMap((station) => book.schedule.slotsOn(station, day, today))
    .filter(({ start }) => start >= from && start > now);
  if (slots.length === 0) return [];
  const taken = await takenOn(book, stations, day);
  // The sort is stable: at the same time, stations keep the order they were asked for in.
  return slots.filter(({ id }) => !taken.has(id)).sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

async function takenOn(book: Book, stations: readonly string[], day: Day): Promise<Set<string>> {
  const rows = await reading(book, (tables) =>
    tables
      .selectFrom('claim')
      .select('slot')
      .where('station', 'in', stations)
      .where('start', '>=', startOfDay(day))
      .where('start', '<', startOfDay(addDays(day, 1)))
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
