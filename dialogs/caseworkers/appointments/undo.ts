import { z } from 'zod';
import type { Appointment, BookedTime } from '../../../backend/appointment-backend.ts';
import { localMomentSchema } from '../../../domain/moment.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { appointmentCard } from './appointment-card.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { type Deed, deedId } from './deed.ts';
import { mark, markData } from './mark-attendance.ts';
import { moveOrSay } from './move-appointment.ts';
import { done, notDone } from './outcome-cards.ts';
import { referenceData, revisionData, stationData } from './request-data.ts';
import { bookAgain } from './take-time.ts';
import { tellOfChange } from './tell-of-change.ts';

/** Why it was done, on record. */
export const undone = 'undone';

/** Takes back what was done, where it can be taken back. */
export const undo = errand({
  data: z.discriminatedUnion('what', [
    z.object({ what: z.literal('attendance'), ...markData }),
    z.object({
      what: z.literal('move'),
      reference: referenceData,
      slot: localMomentSchema,
      station: stationData,
      revision: revisionData,
    }),
    z.object({ what: z.literal('cancel'), reference: referenceData }),
  ]),
  run: (desk, caller, asked): Promise<Reply> => {
    const { reference, what } = asked;
    const id = deedId(caller);
    switch (what) {
      case 'attendance':
        return mark(desk, caller, asked, 'expected');
      case 'move': {
        const { slot: start, station: to, revision: seen } = asked;
        const wanted = { start, ...(to && { station: to }) };
        const intended = { action: 'move-appointment', reference, why: undone, to, wanted } as const;
        return atAppointment(desk, caller, intended, (found) => {
          const aim = { station: to ?? found.appointment.slot.station, start };
          return moveOrSay(desk, caller, { found, seen, id }, aim, async (end) =>
            oldTimeGone(desk, caller, found, end),
          );
        });
      }
      case 'cancel': {
        const wanted = { status: 'booked' } as const;
        const intended = { action: 'cancel-appointment', reference, why: undone, wanted } as const;
        return atAppointment(desk, caller, intended, (found) =>
          bookOnceMore(desk, caller, { found, seen: undefined, id }),
        );
      }
      default:
        return what satisfies never;
    }
  },
});

/** A cancelled appointment stays cancelled: the time is booked anew, and its reference is another. */
async function bookOnceMore(desk: DeskServices, caller: Caller, deed: Deed): Promise<Done> {
  const { found } = deed;
  const booked = await bookAgain(desk, deed);
  switch (booked.kind) {
    case 'booked':
      return sayBooked(desk, caller, found, booked);
    case 'taken':
    case 'hold-expired':
      return oldTimeGone(desk, caller, found, booked.kind);
    case 'already-has-one':
    case 'not-cancelled':
    case 'uncertain':
      return notDone(desk, caller, found, booked);
    default:
      return booked satisfies never;
  }
}

/** Tells whom it concerns under which reference the time is booked now. */
export async function sayBooked(
  desk: DeskServices,
  caller: Caller,
  found: BookedTime,
  { appointment }: { appointment: Appointment },
): Promise<Done> {
  const change = { kind: 'booked', applicant: found.applicant.id, appointment } as const;
  await tellOfChange(desk, change, found.appointment.reference);
  const { reference } = appointment;
  const said = say('deskAppointment.bookedAgain', { reference });
  return done(desk, caller, { ...found, appointment, attendance: 'expected', notes: [] }, { said });
}

function oldTimeGone(desk: DeskServices, caller: Caller, found: BookedTime, end: string): Done {
  const { reference, status } = found.appointment;
  const first = status === 'booked' ? [does('move', say('deskAppointment.move'), { reference })] : [];
  const text = say('deskAppointment.oldTimeTaken');
  const card = appointmentCard(desk, caller, found, { status: { tone: 'warning', text }, first });
  return { result: { kind: 'card', card }, end };
}
