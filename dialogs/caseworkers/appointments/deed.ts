import {
  type AppointmentBackend,
  BackendUnavailable,
  type BookedTime,
  type FoundByRequest,
} from '../../../backend/appointment-backend.ts';
import type { Clock } from '../../../domain/moment.ts';
import type { Caller } from '../errand.ts';
import { hasBegun } from './present-state.ts';

/** What is to be done to an appointment, as the book has it now. */
export interface Deed {
  found: BookedTime;
  /** Names it, the same when the same press comes a second time. */
  id: string;
  /** The state of the appointment the caseworker saw, where they saw a card. */
  seen: number | undefined;
}

/** Why nothing is done: another was quicker, it is too late, or the applicant has come. */
export type Prevented = { kind: 'changed' } | { kind: 'is-cancelled' } | { kind: 'too-late' } | { kind: 'is-here' };
/** The answer got lost; under that request it can be asked for. */
export type Uncertain = { kind: 'uncertain'; request: string };

/** Begins with whose it is, so that nobody asks for what became of another's. */
export function deedId({ caseworker, requestId }: Pick<Caller, 'caseworker' | 'requestId'>): string {
  return `${caseworker.id}/${requestId}`;
}

/** Why an appointment that is booked cannot be changed; undefined where it can. */
export function preventedBy({ found: { appointment, attendance }, seen }: Deed, clock: Clock): Prevented | undefined {
  if (appointment.status === 'cancelled') return { kind: 'is-cancelled' };
  if (seen !== undefined && seen !== appointment.revision) return { kind: 'changed' };
  if (hasBegun(appointment, clock.now())) return { kind: 'too-late' };
  return attendance === 'came' ? { kind: 'is-here' } : undefined;
}

/** What the book knows of a request whose answer got lost; that it knows nothing may yet change. */
export async function truthOf(
  book: Pick<AppointmentBackend, 'findByRequest'>,
  request: string,
): Promise<FoundByRequest> {
  try {
    return await book.findByRequest(request);
  } catch (error) {
    if (error instanceof BackendUnavailable) return { kind: 'never-happened' };
    throw error;
  }
}
