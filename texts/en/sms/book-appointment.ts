import { translationOf } from '../../blanks.ts';
import { bookAppointment as nb } from '../../nb/sms/book-appointment.ts';

export const bookAppointment = translationOf(nb)({
  askSure: 'Shall I book this appointment?\n{place}\n{moment}\nI am holding it for you until {until}.',
  booked: 'It is booked.\n{place}\n{moment}\nReference: {reference}',
  atThePolice: 'Bring your valid passport.',
  planBy: 'Do not book travel until the card has come. Plan by {planBy} (older page: {ownersDay}).',
  hasOne:
    'There is already an appointment in this case, and you can have only one.\n{place}\n{moment}\nReference: {reference}\nYou can move or cancel it.',
  askInstead: 'All right, I will not book it. What would you like instead?',
  notCertainYet:
    'I do not know whether it was booked, because the answer was lost. Wait before you book again. Ask me to look again in a little while.',
});
