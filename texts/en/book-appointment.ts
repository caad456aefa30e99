import { translationOf } from '../blanks.ts';
import { bookAppointment as nb } from '../nb/book-appointment.ts';

export const bookAppointment = translationOf(nb)({
  askSure:
    'Shall I book this appointment?\n{place}\n{moment}\nCase {caseEnding}\nI am holding the time for you until {until}.',
  whySure: 'Nothing is booked until you say yes.',
  booked: 'Your appointment is booked.\n{place}\n{moment}\nReference: {reference}',
  atThePolice:
    'Bring your valid passport. The police take your photo, fingerprints and signature, and the card comes by post.',
  planBy:
    'Plan by {planBy}. Newer pages say at least 20 working days, counted from the appointment.\nAn older police page says up to ten business days from when the card is ordered. Counted from the appointment, that is {ownersDay}.\nDo not book travel until the card has come.',
  hasOne:
    'There is already an appointment in this case. You can have only one at a time.\n{place}\n{moment}\nReference: {reference}\nYou can move or cancel it.',
  askInstead: 'All right, I will not book that time. What would you like instead?',
  otherTime: 'Another time',
  noTime: 'No appointment now',
  stopped: 'All right, no appointment is booked. Write when you want to book.',
  notCertainYet:
    'I am not certain whether the appointment was booked, because the answer was lost on the way. Wait before you book again. Ask me to look again in a little while.',
  lookAgain: 'Look again',
  whyLookAgain: 'I do not say that an appointment is booked or changed before the booking system has answered.',
  notBooked: 'Now I have an answer: The appointment was not booked.',
  expired: 'I could not hold the time for you any longer, so it is not booked.',
  sorryGone: 'Sorry, somebody else took that time.',
  goesOn: 'All right. What you have told me still counts.',
  needThisFirst: 'I cannot book before I know this.',
  notThisWay: 'From what you have told me, you should not book an appointment here. This is what to do instead.',
  calendarTitle: 'Appointment with the police: residence card',
  calendarNote: 'Reference {reference}. Bring your valid passport.',
});
