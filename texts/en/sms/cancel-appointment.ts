import { translationOf } from '../../blanks.ts';
import { cancelAppointment as nb } from '../../nb/sms/cancel-appointment.ts';

export const cancelAppointment = translationOf(nb)({
  askSure:
    'Do you want to cancel this appointment?\n{place}\n{moment}\nReference: {reference}\nOthers can take it at once.',
  cancelled:
    'Your appointment is cancelled.\n{place}\n{moment}\nIf you still need a card, you must book a new appointment.',
  kept: 'All right, the appointment is still valid.\n{place}\n{moment}',
  notCertainYet:
    'I do not know whether it was cancelled, because the answer was lost. Ask me to look again in a little while.',
  notCancelled:
    'Now I have an answer: The appointment was not cancelled. Write “cancel my appointment” if you want to try again.',
});
