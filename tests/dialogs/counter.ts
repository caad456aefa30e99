import { dayOfMoment, inNorway, localMoment } from '../../domain/moment.ts';
import { faultyBackend } from '../../scripts/faulty-backend.ts';
import { clockAt, monday, randomFrom } from '../backend/world.ts';
import { openHouse } from './house.ts';
import { Visitor } from './visitor.ts';

export const drammen = 'drammen-politistasjon';
export const kongsberg = 'kongsberg-politistasjon';

/** Somebody whom the rules send to the police with a time booked here. */
const mayBook = {
  citizenship: 'other',
  permit: 'permanent',
  problem: 'lost',
  whereabouts: 'norway',
  orderedNewCard: 'yes',
};

/** A whole house with just these free times, on a clock that is set, behind a line that can be made to fail. */
export async function openCounter(free: readonly (readonly [station: string, start: string])[]) {
  const clock = clockAt(monday);
  const slots = free.map(([station, start]) => ({ station, start: localMoment(start), minutes: 20 }));
  const house = await openHouse(clock, { slots, randomBelow: randomFrom(7) });
  const book = house.backend;
  const line = faultyBackend(book, { sleep: async () => undefined, slowMilliseconds: 0 });
  const services = { ...house, backend: line };
  let visits = 0;
  return {
    book,
    line,
    clock,
    services,
    /** A person with an errand of their own; signed in as P1 unless told otherwise. */
    visit: (memory: object = {}) => {
      visits += 1;
      return new Visitor(services, `conversation ${visits}`, {
        language: 'en',
        portalCase: 'P1',
        situation: mayBook,
        ...memory,
      });
    },
    /** Somebody else takes the time first. */
    rival: async (station: string, start: string) => {
      const [slot] = await book.freeSlots({
        stations: [station],
        from: localMoment(start),
        until: dayOfMoment(localMoment(start)),
        limit: 1,
      });
      if (slot?.start !== start) throw new Error(`${station} ${start} is not free`);
      const held = await book.hold({ slot, applicant: 'P2', requestId: `rival ${slot.id}` });
      if (held.kind !== 'held') throw new Error(held.kind);
      await book.confirm({ hold: held.hold, applicant: 'P2', requestId: `rival ${slot.id} too` });
    },
    free: async (station: string) => {
      const now = inNorway(clock.now());
      const found = await book.freeSlots({
        stations: [station],
        from: now,
        until: dayOfMoment(localMoment('2026-06-01T00:00')),
        limit: 50,
      });
      return found.map(({ start }) => start);
    },
    appointment: async (applicant = 'P1') => {
      const found = await book.find(applicant);
      return found.kind === 'found' ? found.appointment : undefined;
    },
    close: () => house.close(),
  };
}
