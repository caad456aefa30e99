import { translationOf } from '../../blanks.ts';
import { moveAppointment as nb } from '../../nb/sms/move-appointment.ts';

export const moveAppointment = translationOf(nb)({
  askStation:
    'You have this appointment until a new one is certain.\n{place}\n{moment}\nDo you want a new time at the same place?',
  askSure:
    'Shall I move the appointment?\nFrom: {oldMoment}\nTo: {place}, {moment}\nI am holding the new time until {until}.',
  moved:
    'Your appointment is moved.\n{place}\n{moment}\nReference: {reference}\nThe old time, {oldMoment}, is no longer yours.',
  kept: 'All right, I have not moved it. This one is still valid.\n{place}\n{moment}',
  notCertainYet:
    'I do not know whether it was moved, because the answer was lost. Ask me to look again in a little while.',
  askInstead: 'All right, I will not move it there. What would you like instead?',
});
