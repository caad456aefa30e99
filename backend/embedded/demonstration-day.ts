import { addDays, type Day, day, daysBetween } from '../../domain/day.ts';
import { Masked } from '../../domain/masked.ts';
import { at, type Clock, clockTime, dayOfMoment, type Instant, inNorway, instantOf } from '../../domain/moment.ts';
import type { WorkingDays } from '../../domain/working-days.ts';
import type { AppointmentBackend, Slot } from '../appointment-backend.ts';
import type { DemonstrationVisitor } from './demonstration-visitors.ts';

/** The clock of a book that is put back while its demonstration is written: times of today were booked yesterday. */
interface DemonstrationClock extends Clock {
  putBack(to: Instant | undefined): void;
}

export function demonstrationClock(clock: Clock): DemonstrationClock {
  let instead: Instant | undefined;
  return {
    now: () => instead ?? clock.now(),
    putBack(to) {
      instead = to;
    },
  };
}

interface Demonstration {
  clock: DemonstrationClock;
  visitors: readonly DemonstrationVisitor[];
  workingDays: WorkingDays;
}

const lateInTheEvening = clockTime('23:00');
const mostTimes = 50;

/**
 * Books this working day and the next for people who do not exist, so that caseworkers have a day to look at. What is
 * booked, moved or cancelled already stays as it is.
 */
export async function bookDemonstrationDay(
  book: AppointmentBackend,
  { clock, visitors, workingDays }: Demonstration,
): Promise<void> {
  const today = dayOfMoment(inNorway(clock.now()));
  const first = workingDays.after(addDays(today, -1), 1);
  const half = Math.ceil(visitors.length / 2);
  clock.putBack(instantOf(at(addDays(today, -1), lateInTheEvening)));
  try {
    for (const on of [first, workingDays.after(first, 1)]) {
      // Those of two days that follow upon each other, Friday and Monday too, are others.
      const isEven = daysBetween(day('1970-01-01'), on) % 2 === 0;
      await bookDay(book, isEven ? visitors.slice(0, half) : visitors.slice(half), on);
    }
  } finally {
    clock.putBack(undefined);
  }
}

async function bookDay(book: AppointmentBackend, visitors: readonly DemonstrationVisitor[], on: Day): Promise<void> {
  const known = new Set(await book.stations());
  const byStation = Map.groupBy(visitors, ({ station }) => station);
  for (const [station, people] of byStation) {
    if (!known.has(station)) continue;
    const from = at(on, clockTime('00:00'));
    const free = await book.freeSlots({ stations: [station], from, until: on, limit: mostTimes });
    for (const person of people) {
      const slot = free[person.timesFromOpening];
      if (slot !== undefined && !(await hasBeenBooked(book, person, on))) await bookTime(book, person, slot);
    }
  }
}

async function hasBeenBooked(book: AppointmentBackend, person: DemonstrationVisitor, on: Day): Promise<boolean> {
  const found = await book.search({ caseReference: new Masked(person.caseReference) });
  return found.some(({ appointment }) => dayOfMoment(appointment.slot.start) === on);
}

/** Where the time or the person is taken, there is one appointment fewer to look at. */
async function bookTime(book: AppointmentBackend, { id: applicant }: DemonstrationVisitor, slot: Slot): Promise<void> {
  const requestId = `demonstration ${applicant} ${slot.id}`;
  const held = await book.hold({ slot, applicant, requestId: `${requestId} hold` });
  if (held.kind === 'held') await book.confirm({ hold: held.hold, applicant, requestId: `${requestId} confirm` });
}
