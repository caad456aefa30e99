import { DatabaseSync } from 'node:sqlite';
import type { Case } from '../../backend/embedded/case-file.ts';
import { createEmbeddedBackend } from '../../backend/embedded/embedded-backend.ts';
import { scheduleFromOpeningHours, slotAt } from '../../backend/embedded/schedule.ts';
import { addDays, type Day, day, weekdayOf } from '../../domain/day.ts';
import { at, clockTime, instantOf, localMoment } from '../../domain/moment.ts';

export const today = day('2026-03-16');
export const clock = { now: () => instantOf(localMoment('2026-03-16T07:00')) };
export const stations = Array.from({ length: 80 }, (_, place) => ({
  id: `station-${place}`,
  name: `Station ${place}`,
}));

const daysAhead = 90;
const hours = {
  hoursOn: (_station: string, on: Day) =>
    weekdayOf(on) < 6 ? [{ from: clockTime('09:00'), to: clockTime('14:00') }] : [],
  isPublicHoliday: () => false,
};

/** The people of a benchmark, who can book. */
export function casesOf(count: number): Case[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `new ${place}`,
    name: 'Prøve',
    caseReference: String(900_000_000_000 + place),
    birthDate: day('1990-01-01'),
  }));
}

/** A book in a file, with eighty stations that give times on ninety days. */
export function openBook(path: string, cases: readonly Case[], randomBelow: (limit: number) => number) {
  return createEmbeddedBackend({ path, clock, stations, hours, cases, randomBelow });
}

/**
 * Puts so many appointments into the file of a book, past the program: half of the coming times at most, spread evenly, and
 * the rest in the years before.
 */
export function fill(path: string, appointments: number): void {
  const database = new DatabaseSync(path);
  const claim = database.prepare('INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, 0)');
  const appointment = database.prepare("INSERT INTO appointment VALUES (?, ?, ?, ?, 0, 'expected', NULL)");
  database.exec('BEGIN');
  let count = 0;
  for (const { slot, isOver } of timesToTake(appointments)) {
    const name = `old ${count}`;
    claim.run(name, slot.id, slot.station, slot.start, slot.minutes, name, 'booked');
    appointment.run(name, name, name, isOver ? 'over' : 'booked');
    count += 1;
  }
  database.exec('COMMIT');
  database.close();
}

function* timesToTake(appointments: number) {
  const coming = [...timesOf(addDays(today, 1), addDays(today, daysAhead))];
  const each = Math.max(2, Math.ceil(coming.length / (appointments / 2)));
  const taken = coming.filter((_, place) => place % each === 0);
  for (const slot of taken) yield { slot, isOver: false };
  let left = appointments - taken.length;
  for (let on = today; left > 0; on = addDays(on, -1)) {
    for (const slot of timesOf(on, on)) {
      if (left === 0) return;
      left -= 1;
      yield { slot, isOver: true };
    }
  }
}

function* timesOf(from: Day, until: Day) {
  const schedule = scheduleFromOpeningHours(hours, stations);
  for (let on = from; on <= until; on = addDays(on, 1))
    for (const { id } of stations)
      for (const { time, minutes } of schedule.startsOn(id, on, addDays(on, -1)))
        yield slotAt(id, at(on, time), minutes);
}
