import { translationOf } from '../blanks.ts';
import { moveAppointment as nb } from '../nb/move-appointment.ts';

export const moveAppointment = translationOf(nb)({
  askStation:
    'You have this appointment now. You keep it until a new one is certain.\n{place}\n{moment}\nWould you like a new time at the same place?',
  whyStation: 'An appointment is valid at one station only. You can move it to another day, another station, or both.',
  sameStation: 'Yes, the same station',
  askSure:
    'Shall I move the appointment?\nFrom: {oldPlace}, {oldMoment}\nTo: {place}, {moment}\nCase {caseEnding}\nI am holding the new time for you until {until}.',
  whySure: 'The old time is yours until the new one is certain.',
  moved:
    'Your appointment is moved.\n{place}\n{moment}\nReference: {reference}\nThe old time, {oldMoment}, is no longer valid. The file here moves it in your calendar.',
  askInstead: 'All right, I will not move it to that time. What would you like instead?',
  keepOld: 'Keep the time I have',
  kept: 'All right, the appointment is not moved. This one is still valid.\n{place}\n{moment}',
  notCertainYet:
    'I am not certain whether the appointment was moved, because the answer was lost on the way. Ask me to look again in a little while.',
  notMoved: 'Now I have an answer: The appointment was not moved.',
  expired: 'I could not hold the new time for you any longer. The old one is still valid.',
});
