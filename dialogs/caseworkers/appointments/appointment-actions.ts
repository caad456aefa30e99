import type { BookedTime } from '../../../backend/appointment-backend.ts';
import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import { mayDo } from '../../../domain/caseworkers/rights.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import type { CardAction } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../errand.ts';
import { hasBegun } from './present-state.ts';
import { type Mark, marksFor } from './when-to-mark.ts';

/** What can be done with it as it stands, by somebody in that role. */
export function appointmentActions(
  { clock }: DeskServices,
  { role }: Caseworker,
  { appointment, attendance }: BookedTime,
): CardAction[] {
  const { reference, slot, status, revision } = appointment;
  const isBooked = status === 'booked';
  // Whoever is here is seen: their time is not another one any more.
  const isToCome = isBooked && attendance !== 'came' && !hasBegun(appointment, clock.now());
  const of = { reference, revision: String(revision) };
  const actions: CardAction[] = [];
  if (isBooked && mayDo(role, 'mark-attendance')) {
    const marks = marksFor(slot.start, inNorway(clock.now())).filter((mark) => mark !== attendance);
    actions.push(...marks.map((mark) => markAction(mark, { reference, of: attendance })));
    if (attendance !== 'expected')
      actions.push(does('undo', say('deskAppointment.undo'), { reference, what: 'attendance', of: attendance }));
  }
  if (isToCome && mayDo(role, 'move-appointment')) actions.push(does('move', say('deskAppointment.move'), of));
  if (isToCome && mayDo(role, 'cancel-appointment')) {
    actions.push({ ...does('cancel', say('deskAppointment.cancel'), of), emphasis: 'dangerous' });
  }
  if (mayDo(role, 'see-day')) {
    actions.push(does('day', say('deskAppointment.toTheDay'), { station: slot.station, day: dayOfMoment(slot.start) }));
  }
  return actions;
}

export function markAction(mark: Mark, data: Readonly<Record<string, string>>): CardAction {
  return does(mark, mark === 'came' ? say('deskAppointment.came') : say('deskAppointment.didNotCome'), data);
}

/** A button that needs nothing filled in. */
export function does(verb: string, label: Phrase, data: Readonly<Record<string, string>>): CardAction & { kind: 'do' } {
  return { kind: 'do', label, request: { verb, data }, leavesInputs: true };
}
