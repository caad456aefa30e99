import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppointmentBackend, Slot } from '../../backend/appointment-backend.ts';
import { addDays } from '../../domain/day.ts';
import { at, clockTime, inNorway } from '../../domain/moment.ts';
import { createRandom } from '../../nlu/classifier/random.ts';
import { bareInsertsPerSecond } from './bare-inserts.ts';
import { casesOf, clock, fill, openBook, stations, today } from './filled-book.ts';
import { type Spread, spreadOf } from './spread.ts';

const people = 400;
const atOnce = 20;
const searches = 400;
const bookings = [1_000, 10_000, 100_000, 1_000_000];

interface BookingFigures {
  appointments: number;
  /** One after the other, every one on disk before the next: the least a durable write costs here. */
  bareInsertsPerSecond: number;
  /** Holds, and confirmations of them, of one person after the other; each is on disk before it is answered. */
  oneByOne: Rates;
  /** The same, of twenty people at a time. */
  twentyAtOnce: Rates;
  /** The first free times, in milliseconds. */
  search: {
    /** Of all eighty stations, from some day of the ninety on. */
    allStations: Spread;
    /** Of one station, which is what a conversation asks for. */
    oneStation: Spread;
  };
}

interface Rates {
  holdsPerSecond: number;
  confirmationsPerSecond: number;
}

/** What the embedded book does beside a bare durable insert, with a thousand to a million appointments in it. */
export async function* measureBooking(): AsyncGenerator<BookingFigures> {
  for (const appointments of bookings) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-booking-'));
    try {
      yield await measureWith(appointments, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

async function measureWith(appointments: number, folder: string): Promise<BookingFigures> {
  const random = createRandom(appointments);
  const below = (limit: number) => Math.floor(random() * limit);
  const path = join(folder, 'appointments.db');
  const open = () => openBook(path, casesOf(2 * people), below);
  const empty = await open();
  await empty.close();
  fill(path, appointments);
  const book = await open();
  const search = await measureSearches(book, below);
  const free = await book.freeSlots(everythingFrom(20, 2 * people));
  const oneByOne = await measureRates(book, free.slice(0, people), { first: 0, together: 1 });
  const twentyAtOnce = await measureRates(book, free.slice(people), { first: people, together: atOnce });
  await book.close();
  const bare = bareInsertsPerSecond(join(folder, 'bare.db'));
  return { appointments, bareInsertsPerSecond: bare, oneByOne, twentyAtOnce, search };
}

async function measureSearches(book: AppointmentBackend, below: (limit: number) => number) {
  const all: number[] = [];
  const one: number[] = [];
  for (let count = 0; count < searches; count += 1) {
    const query = everythingFrom(below(60), 6);
    all.push(await millisecondsOf(() => book.freeSlots(query)));
    const station = `station-${below(stations.length)}`;
    one.push(await millisecondsOf(() => book.freeSlots({ ...query, stations: [station] })));
  }
  // The first ones pay for what is compiled once.
  return { allStations: spreadOf(all.slice(50)), oneStation: spreadOf(one.slice(50)) };
}

function everythingFrom(daysAway: number, limit: number) {
  const from = daysAway === 0 ? inNorway(clock.now()) : at(addDays(today, daysAway), clockTime('00:00'));
  return { stations: stations.map(({ id }) => id), from, until: addDays(today, 90), limit };
}

async function measureRates(
  book: AppointmentBackend,
  slots: readonly Slot[],
  { first, together }: { first: number; together: number },
): Promise<Rates> {
  const applicant = (place: number) => `new ${first + place}`;
  const began = performance.now();
  const held = await inTurns(slots, together, async (slot, place) => {
    const answer = await book.hold({ slot, applicant: applicant(place), requestId: `hold ${first + place}` });
    if (answer.kind !== 'held') throw new Error(answer.kind);
    return answer.hold;
  });
  const between = performance.now();
  await inTurns(held, together, async (hold, place) => {
    const answer = await book.confirm({ hold, applicant: applicant(place), requestId: `confirm ${first + place}` });
    if (answer.kind !== 'booked') throw new Error(answer.kind);
  });
  const ended = performance.now();
  const perSecond = (milliseconds: number) => Math.round((1000 * slots.length) / milliseconds);
  return { holdsPerSecond: perSecond(between - began), confirmationsPerSecond: perSecond(ended - between) };
}

/** So many at a time; the next ones when these are done. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  together: number,
  work: (item: Item, place: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += together) {
    const some = items.slice(from, from + together);
    results.push(...(await Promise.all(some.map((item, place) => work(item, from + place)))));
  }
  return results;
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
