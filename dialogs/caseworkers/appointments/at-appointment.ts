import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { readReference } from '../../../domain/booking-reference.ts';
import { worksFor } from '../../../domain/caseworkers/caseworker.ts';
import type { Action } from '../../../domain/caseworkers/rights.ts';
import { say } from '../../../texts/line.ts';
import { audited, NotAllowed } from '../audited.ts';
import type { Caller, DeskServices, Reply } from '../errand.ts';
import { findCard } from './find-card.ts';
import { stateOf } from './present-state.ts';

interface Intended {
  action: Action;
  reference: string;
  why: string;
  /** The station it is to be at, where that may be another: it has to be theirs as well. */
  to?: string | undefined;
  /** What it is to come to. */
  wanted?: Partial<ReturnType<typeof stateOf>>;
  /** It only shows what could be done. */
  onlyLooks?: boolean;
}

/** What came of it at the book. */
export interface Done<Result = Reply> {
  result: Result;
  end?: string;
  after?: ReturnType<typeof stateOf>;
}

/**
 * Does something with one appointment, which has to be read before its station is known. Who may not see it gets the
 * answer of one there is not; what was tried is on record all the same. Throws `NotAllowed`.
 */
export async function atAppointment<Result = Reply>(
  desk: DeskServices,
  caller: Caller,
  { reference, to, ...what }: Intended,
  deed: (found: BookedTime) => Promise<Done<Result>>,
): Promise<Result | Reply> {
  const [found] = await desk.backend.search({ reference });
  if (found === undefined) {
    // What was typed may be a name, and is not kept.
    const subject = `appointment ${readReference(reference) ?? 'unknown'}`;
    const nothing = async () => ({ result: notFound(), end: 'not-found' });
    return audited(desk, caller, { ...what, subject, onlyLooks: true }, nothing);
  }
  const { station } = found.appointment.slot;
  const intended = { ...what, subject: `appointment ${found.appointment.reference}`, before: stateOf(found) };
  const isTheirs = worksFor(caller.caseworker, station);
  if (isTheirs && to !== undefined && !worksFor(caller.caseworker, to)) {
    const subject = `${intended.subject} to station ${to}`;
    return audited(desk, caller, { ...intended, subject, station: to }, () => deed(found));
  }
  try {
    return await audited(desk, caller, { ...intended, station }, () => deed(found));
  } catch (error) {
    if (error instanceof NotAllowed && error.because === 'station') return notFound();
    throw error;
  }
}

export function notFound(text = say('deskAppointment.notFound')): Reply {
  return { kind: 'card', card: findCard({ tone: 'warning', text }) };
}
