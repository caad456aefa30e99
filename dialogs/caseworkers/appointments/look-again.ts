import { z } from 'zod';
import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand } from '../errand.ts';
import { appointmentCard } from './appointment-card.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { sayCancelled } from './cancel-appointment.ts';
import { deedId, truthOf } from './deed.ts';
import { sayMoved } from './move-appointment.ts';
import { notDone } from './outcome-cards.ts';
import { referenceData } from './request-data.ts';
import { sayBooked } from './undo.ts';

/** What became of a change of one's own whose answer got lost. */
export const lookAgain = errand({
  data: z.object({ reference: referenceData, request: z.string().max(200) }),
  run: (desk, caller, { reference, request }) =>
    atAppointment(desk, caller, { action: 'see-appointment', reference, why: 'an answer was lost' }, (found) =>
      sayTruth(desk, caller, found, request),
    ),
});

async function sayTruth(desk: DeskServices, caller: Caller, found: BookedTime, request: string): Promise<Done> {
  const isOwn = request.startsWith(deedId({ ...caller, requestId: '' }));
  const truth = isOwn ? await truthOf(desk.backend, request) : undefined;
  switch (truth?.kind) {
    case 'moved':
    case 'cancelled': {
      const { reference, revision } = found.appointment;
      if (truth.appointment.reference !== reference) break;
      if (truth.appointment.revision !== revision) return notDone(desk, caller, found, { kind: 'changed' });
      return truth.kind === 'moved' ? sayMoved(desk, caller, found, truth) : sayCancelled(desk, caller, found, truth);
    }
    case 'booked':
      if (truth.appointment.slot.id === found.appointment.slot.id) return sayBooked(desk, caller, found, truth);
      break;
    case 'held':
    case 'never-happened':
    case undefined:
      break;
    default:
      truth satisfies never;
  }
  const status = { tone: 'warning', text: say('deskAppointment.notDone') } as const;
  return { result: { kind: 'card', card: appointmentCard(desk, caller, found, { status }) }, end: 'not-done' };
}
