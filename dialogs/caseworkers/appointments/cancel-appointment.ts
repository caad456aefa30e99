import { z } from 'zod';
import type { Appointment, BookedTime } from '../../../backend/appointment-backend.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { type Deed, deedId, preventedBy } from './deed.ts';
import { done, notDone } from './outcome-cards.ts';
import { chosenOf, referenceData, revisionData, wordsSchema } from './request-data.ts';
import { giveUp } from './take-time.ts';
import { tellOfChange } from './tell-of-change.ts';
import { whoseItIs } from './whose-it-is.ts';

const reasons = ['asked', 'double', 'not-needed', 'station', 'other'] as const;

/** Asks for the reason first; the second press, with one, cancels. */
export const cancelAppointment = errand({
  data: z.object({
    reference: referenceData,
    reason: chosenOf(reasons),
    why: wordsSchema,
    sure: chosenOf(['yes']),
    revision: revisionData,
  }),
  run: (desk, caller, { reference, reason, why, sure, revision: seen }) => {
    const said = [reason, why].filter((word) => word !== undefined).join(': ');
    const isSure = sure !== undefined && reason !== undefined;
    const how = isSure ? { wanted: { status: 'cancelled' } as const } : { onlyLooks: true };
    const intended = { action: 'cancel-appointment', reference, why: said === '' ? 'not said' : said, ...how } as const;
    return atAppointment(desk, caller, intended, async (found) => {
      const deed = { found, seen, id: deedId(caller) };
      if (isSure) return carryOut(desk, caller, deed);
      const prevented = preventedBy(deed, desk.clock);
      if (prevented !== undefined) return notDone(desk, caller, found, prevented);
      const text = say('deskAppointment.reasonMissing');
      const status = sure === undefined ? undefined : ({ tone: 'warning', text } as const);
      return { result: { kind: 'card', card: sureCard(desk, found, why, status) }, end: 'asked for the reason' };
    });
  },
});

async function carryOut(desk: DeskServices, caller: Caller, deed: Deed): Promise<Done> {
  const cancelled = await giveUp(desk, deed);
  switch (cancelled.kind) {
    case 'cancelled':
      return sayCancelled(desk, caller, deed.found, cancelled);
    case 'not-found':
    case 'changed':
    case 'is-cancelled':
    case 'too-late':
    case 'is-here':
    case 'uncertain':
      return notDone(desk, caller, deed.found, cancelled);
    default:
      return cancelled satisfies never;
  }
}

/** Tells whom it concerns, and offers the time once more as long as it is free. */
export async function sayCancelled(
  desk: DeskServices,
  caller: Caller,
  before: BookedTime,
  { appointment }: { appointment: Appointment },
): Promise<Done> {
  await tellOfChange(desk, { kind: 'cancelled', applicant: before.applicant.id, appointment });
  const undo = does('undo', say('deskAppointment.undo'), { reference: appointment.reference, what: 'cancel' });
  const said = say('deskAppointment.cancelled', { moment: { moment: appointment.slot.start } });
  return done(desk, caller, { ...before, appointment }, { said, first: [undo] });
}

function sureCard(
  desk: Pick<DeskServices, 'stations'>,
  booked: BookedTime,
  why: string | undefined,
  status: Card['status'],
): Card {
  const { reference, revision } = booked.appointment;
  const cancelIt = { verb: 'cancel', data: { reference, revision: String(revision), sure: 'yes' } };
  return {
    title: say('deskAppointment.cancelTitle', { reference }),
    status,
    parts: [
      { kind: 'facts', facts: whoseItIs(desk, booked) },
      { kind: 'text', text: say('deskAppointment.cancelMeans') },
      {
        kind: 'input',
        input: {
          id: 'reason',
          kind: 'choice',
          label: say('deskAppointment.reason'),
          missing: say('deskAppointment.reasonMissing'),
          choices: reasons.map((reason) => ({ value: reason, label: say(`deskAppointment.reason-${reason}`) })),
        },
      },
      {
        kind: 'input',
        input: {
          id: 'why',
          kind: 'text',
          label: say('deskAppointment.inYourWords'),
          longest: 300,
          ...(why !== undefined && { value: why }),
        },
      },
    ],
    actions: [
      { kind: 'do', label: say('deskAppointment.cancelIt'), request: cancelIt, emphasis: 'dangerous' },
      does('show', say('deskAppointment.keepIt'), { reference }),
    ],
  };
}
