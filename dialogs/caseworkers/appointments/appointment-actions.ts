import type { BookedTime } from '../../../backend/appointment-backend.ts';
import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import { mayDo } from '../../../domain/caseworkers/rights.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import type { CardAction } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../errand.ts';
import { hasBegun } from './present-state.ts';

/** What can be done with it as it stands, by somebody in that role. */
export function appointmentActions(
  { clock }: DeskServices,
  { role }: Caseworker,
  { appointment, attendance }: BookedTime,
): CardAction[] {
  const { reference, slot, status, revision } = appointment;
  const today = dayOfMoment(inNorway(clock.now()));
  const day = dayOfMoment(slot.start);
  const begun = hasBegun(appointment, clock.now());
  const isToCome = status === 'booked' && !begun;
  const isAwaited = status === 'booked' && day <= today;
  const of = { reference, revision: String(revision) };
  const actions: CardAction[] = [];
  if (isAwaited && mayDo(role, 'mark-attendance')) {
    if (attendance !== 'came') actions.push(does('came', say('deskAppointment.came'), { reference }));
    if (attendance !== 'did-not-come' && begun)
      actions.push(does('did-not-come', say('deskAppointment.didNotCome'), { reference }));
    if (attendance !== 'expected')
      actions.push(does('undo', say('deskAppointment.undo'), { reference, what: 'attendance' }));
  }
  if (isToCome && mayDo(role, 'move-appointment')) actions.push(does('move', say('deskAppointment.move'), of));
  if (isToCome && mayDo(role, 'cancel-appointment')) {
    actions.push({ ...does('cancel', say('deskAppointment.cancel'), of), emphasis: 'dangerous' });
  }
  if (mayDo(role, 'see-day')) {
    actions.push(does('day', say('deskAppointment.toTheDay'), { station: slot.station, day }));
  }
  return actions;
}

/** A button that needs nothing filled in. */
export function does(verb: string, label: Phrase, data: Readonly<Record<string, string>>): CardAction & { kind: 'do' } {
  return { kind: 'do', label, request: { verb, data }, leavesInputs: true };
}
