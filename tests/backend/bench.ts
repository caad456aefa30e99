import type { Appointment, AppointmentBackend, Slot, SlotQuery } from '../../backend/appointment-backend.ts';
import type { SetClock } from './world.ts';

/** A backend in the world of `world.ts` and what the tests of the contract do with it again and again. */
export interface Bench {
  backend: AppointmentBackend;
  clock: SetClock;
  /** Each time another. */
  newRequest(): string;
  free(query?: Partial<SlotQuery>): Promise<readonly Slot[]>;
  /** Holds and confirms, and throws unless it is booked. */
  book(applicant: string, slot: Slot): Promise<Appointment>;
}

export async function bookFor({ backend, newRequest }: Bench, applicant: string, slot: Slot): Promise<Appointment> {
  const held = await backend.hold({ slot, applicant, requestId: newRequest() });
  if (held.kind !== 'held') throw new Error(`Not held but ${held.kind}`);
  const confirmed = await backend.confirm({ hold: held.hold, applicant, requestId: newRequest() });
  if (confirmed.kind !== 'booked') throw new Error(`Not booked but ${confirmed.kind}`);
  return confirmed.appointment;
}

/** Element of a list that must be there. */
export function nth<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`There is no item ${index}`);
  return item;
}
