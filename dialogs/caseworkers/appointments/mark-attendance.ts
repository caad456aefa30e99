import { z } from 'zod';
import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand } from '../errand.ts';
import { appointmentCard } from './appointment-card.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { deedId } from './deed.ts';
import { done, notDone } from './outcome-cards.ts';
import { referenceData } from './request-data.ts';

type Attendance = BookedTime['attendance'];

const data = z.object({ reference: referenceData });

export const came = errand({ data, run: (desk, caller, { reference }) => mark(desk, caller, reference, 'came') });
export const didNotCome = errand({
  data,
  run: (desk, caller, { reference }) => mark(desk, caller, reference, 'did-not-come'),
});

/** Records whether somebody came, from the day on; marked twice it is marked once. */
export function mark(desk: DeskServices, caller: Caller, reference: string, attendance: Attendance) {
  const intended = { action: 'mark-attendance', reference, why: 'the day of the station' } as const;
  return atAppointment(desk, caller, intended, (found) => carryOut(desk, caller, found, attendance));
}

async function carryOut(desk: DeskServices, caller: Caller, found: BookedTime, attendance: Attendance): Promise<Done> {
  const { reference, status, slot } = found.appointment;
  if (status === 'cancelled') return notDone(desk, caller, found, { kind: 'is-cancelled' });
  const day = dayOfMoment(slot.start);
  if (day > dayOfMoment(inNorway(desk.clock.now()))) {
    const text = say('deskAppointment.notYet', { day: { day } });
    const card = appointmentCard(desk, caller, found, { status: { tone: 'warning', text } });
    return { result: { kind: 'card', card }, end: 'too-early' };
  }
  const noted = await desk.backend.attendance({
    reference,
    came: attendance === 'expected' ? null : attendance === 'came',
    by: caller.caseworker.id,
    requestId: `${deedId(caller)}/attendance`,
  });
  if (noted.kind === 'not-found') return notDone(desk, caller, found, noted);
  return done(desk, caller, { ...found, attendance }, { said: say(`deskAppointment.marked-${attendance}`) });
}
