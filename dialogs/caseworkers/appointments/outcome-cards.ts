import type { Appointment, BookedTime } from '../../../backend/appointment-backend.ts';
import type { Card } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { appointmentCard } from './appointment-card.ts';
import type { Done } from './at-appointment.ts';
import type { Prevented, Uncertain } from './deed.ts';
import { stateOf } from './present-state.ts';

type Ended =
  | Prevented
  | Uncertain
  | { kind: 'not-found' }
  | { kind: 'not-cancelled' }
  | { kind: 'already-has-one'; appointment: Appointment };

/** What the card of an appointment says first when something was not done to it, or nobody knows. */
export async function notDone(desk: DeskServices, caller: Caller, before: BookedTime, ended: Ended): Promise<Done> {
  const { reference } = before.appointment;
  if (ended.kind === 'uncertain') {
    const lookAgain = does('look-again', say('deskAppointment.lookAgain'), { reference, request: ended.request });
    return ending(ended, card(desk, caller, before, say('deskAppointment.notCertain'), [lookAgain]));
  }
  // Somebody else has been there meanwhile, so it is read again.
  const [now = before] = ended.kind === 'not-found' ? await desk.backend.search({ reference }) : [before];
  const first =
    ended.kind === 'already-has-one'
      ? [does('show', say('deskAppointment.open'), { reference: ended.appointment.reference })]
      : [];
  return ending(ended, card(desk, caller, now, reasonOf(ended), first));
}

/** What was done, and how the appointment stands after it. */
export function done(
  desk: DeskServices,
  caller: Caller,
  after: BookedTime,
  { said, first = [] }: { said: Phrase; first?: readonly ReturnType<typeof does>[] },
): Done {
  const status = { tone: 'good', text: said } as const;
  return {
    result: { kind: 'card', card: appointmentCard(desk, caller, after, { status, first }) },
    after: stateOf(after),
  };
}

function ending({ kind: end }: Ended, card: Card): Done {
  return { result: { kind: 'card', card }, end };
}

function card(
  desk: DeskServices,
  caller: Caller,
  booked: BookedTime,
  text: Phrase,
  first: readonly ReturnType<typeof does>[],
) {
  return appointmentCard(desk, caller, booked, { status: { tone: 'warning', text }, first });
}

function reasonOf(ended: Exclude<Ended, Uncertain>): Phrase {
  switch (ended.kind) {
    case 'changed':
    case 'not-found':
      return say('deskAppointment.changedMeanwhile');
    case 'is-cancelled':
      return say('deskAppointment.isCancelled');
    case 'not-cancelled':
      return say('deskAppointment.notCancelled');
    case 'too-late':
      return say('deskAppointment.begun');
    case 'is-here':
      return say('deskAppointment.isHere');
    case 'already-has-one':
      return say('deskAppointment.hasOther', { reference: ended.appointment.reference });
    default:
      return ended satisfies never;
  }
}
