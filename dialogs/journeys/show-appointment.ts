import { say } from '../../texts/line.ts';
import { leadingTo, whereAndWhen, withCalendar } from '../booking/appointment-lines.ts';
import { currentAppointment } from '../booking/current-appointment.ts';
import type { Journey } from '../engine/journey.ts';

/** Shows the person's appointment, with what can be done about it. */
export const showAppointment: Journey = async function* (services, start) {
  const current = yield* currentAppointment(services, start);
  if (current.kind === 'none') return current.end;
  const { appointment } = current;
  const { reference } = appointment;
  const line = say('showAppointment.shown', { ...whereAndWhen(services, appointment), reference });
  return {
    lines: [
      leadingTo(withCalendar(services, appointment, line), 'move-appointment', 'cancel-appointment', 'what-to-bring'),
    ],
  };
};
