import { translationOf } from '../blanks.ts';
import { bookAppointment as nb } from '../nb/book-appointment.ts';

export const bookAppointment = translationOf(nb)({
  askSure:
    'Shall I book this appointment?\n{station}, {address}\n{moment}\nCase {caseEnding}\nI keep the time for you for ten minutes.',
  whySure: 'Nothing is booked until you say yes.',
  booked: 'Your appointment is booked.\n{station}, {address}\n{moment}\nReference: {reference}',
  whatNow:
    'Bring your valid passport and the cover letter. The police take your photo, fingerprints and signature, and the card comes by post.\nThe police page says up to ten business days, counted from the order: from the appointment that is {ownersDay}. Newer pages say at least 20 working days: {planBy}. Plan by the later date, and wait with booking travel until the card has come.',
  hasOne: 'You already have an appointment: {station}, {moment}, reference {reference}. You can move or cancel it.',
  stopped: 'All right, the time is not booked. It is free for others again.',
  notCertainYet:
    'I am not certain whether the appointment was booked, because the answer was lost on the way. Write “show my appointment” in a little while, and I will look.',
  sorryGone: 'Sorry, that time was taken meanwhile. Here are others.',
  notThisWay: 'From what you have told me, you should not book an appointment here. This is what to do instead.',
  calendarTitle: 'Appointment with the police: residence card',
  calendarNote: 'Reference {reference}. Bring your valid passport.',
});
