import { translationOf } from '../blanks.ts';
import { cancelAppointment as nb } from '../nb/cancel-appointment.ts';

export const cancelAppointment = translationOf(nb)({
  askSure:
    'Are you sure that you want to cancel this appointment?\n{place}\n{moment}\nReference: {reference}\nOthers can take it at once.',
  whySure: 'Others can take a time that is cancelled. That is why I ask again.',
  keep: 'No, keep it',
  move: 'Move it instead',
  cancelled:
    'Your appointment is cancelled.\n{place}\n{moment}\nThe file here takes it out of your calendar. If you still need a card, you must book a new appointment.',
  stillStands: 'The appointment still stands. I have not cancelled it. Answer only yes or no.',
  kept: 'All right, I have not cancelled. The appointment is still valid.\n{place}\n{moment}',
  notCertainYet:
    'I am not certain whether the appointment was cancelled, because the answer was lost on the way. Ask me to look again in a little while.',
  notCancelled: 'Now I have an answer: The appointment was not cancelled. Write “cancel” if you want to try again.',
});
