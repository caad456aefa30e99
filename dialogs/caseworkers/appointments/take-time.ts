import type { Cancelled, Confirmed, Held, Moved, Slot } from '../../../backend/appointment-backend.ts';
import { dayOfMoment } from '../../../domain/moment.ts';
import type { DeskServices } from '../errand.ts';
import { type Deed, type Prevented, preventedBy, truthOf, type Uncertain } from './deed.ts';

type Desk = Pick<DeskServices, 'backend' | 'clock'>;
type Known<Answer> = Exclude<Answer, { kind: 'unknown' }>;
type NotKept = Exclude<Held, { kind: 'held' }>;

type MovedTo = Known<Moved> | NotKept | Prevented | Uncertain;
type BookedAgain = Known<Confirmed> | NotKept | { kind: 'not-cancelled' } | Uncertain;
type GivenUp = Known<Cancelled> | Prevented | Uncertain;

/** A time at a station. */
export type Aim = Pick<Slot, 'station' | 'start'>;

/** Moves the appointment to that time, if it is free. */
export async function moveTo(desk: Desk, deed: Deed, aim: Aim): Promise<MovedTo> {
  const { backend, clock } = desk;
  const { reference } = deed.found.appointment;
  const request = `${deed.id}/move`;
  const before = await backend.findByRequest(request);
  if (before.kind === 'moved') return before;
  const prevented = preventedBy(deed, clock);
  if (prevented !== undefined) return prevented;
  const held = await keep(desk, deed, aim, reference);
  if (held.kind !== 'held') return held;
  const { id: applicant } = deed.found.applicant;
  const moved = await backend.move({ reference, hold: held.hold, applicant, requestId: request });
  if (moved.kind === 'unknown') {
    const truth = await truthOf(backend, request);
    return truth.kind === 'moved' ? truth : { kind: 'uncertain', request };
  }
  if (moved.kind !== 'moved') await backend.release({ hold: held.hold.id, requestId: `${deed.id}/release` });
  return moved;
}

/** Cancels it. */
export async function giveUp({ backend, clock }: Desk, deed: Deed): Promise<GivenUp> {
  const { reference } = deed.found.appointment;
  const request = `${deed.id}/cancel`;
  const before = await backend.findByRequest(request);
  if (before.kind === 'cancelled') return before;
  const prevented = preventedBy(deed, clock);
  if (prevented !== undefined) return prevented;
  const { id: applicant } = deed.found.applicant;
  const cancelled = await backend.cancel({ reference, applicant, requestId: request });
  if (cancelled.kind !== 'unknown') return cancelled;
  const truth = await truthOf(backend, request);
  return truth.kind === 'cancelled' ? truth : { kind: 'uncertain', request };
}

/** Books the time of a cancelled appointment once more for the same person, under another reference. */
export async function bookAgain(desk: Desk, deed: Deed): Promise<BookedAgain> {
  const { backend } = desk;
  const { appointment, applicant } = deed.found;
  const request = `${deed.id}/confirm`;
  const before = await backend.findByRequest(request);
  if (before.kind === 'booked') return before;
  if (appointment.status !== 'cancelled') return { kind: 'not-cancelled' };
  const other = await backend.find(applicant.id);
  if (other.kind === 'found') return { kind: 'already-has-one', appointment: other.appointment };
  const held = await keep(desk, deed, appointment.slot);
  if (held.kind !== 'held') return held;
  const confirmed = await backend.confirm({ hold: held.hold, applicant: applicant.id, requestId: request });
  if (confirmed.kind !== 'unknown') return confirmed;
  const truth = await truthOf(backend, request);
  return truth.kind === 'booked' ? truth : { kind: 'uncertain', request };
}

async function keep({ backend }: Desk, { found, id }: Deed, { station, start }: Aim, moving?: string): Promise<Held> {
  const free = await backend.freeSlots({ stations: [station], from: start, until: dayOfMoment(start), limit: 1 });
  const slot = free.find((each) => each.start === start);
  if (slot === undefined) return { kind: 'taken' };
  const request = { slot, applicant: found.applicant.id, requestId: `${id}/hold` };
  return backend.hold(moving === undefined ? request : { ...request, moving });
}
