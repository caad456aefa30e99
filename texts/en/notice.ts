import { translationOf } from '../blanks.ts';
import { notice as nb } from '../nb/notice.ts';

export const notice = translationOf(nb)({
  reminder:
    'Remember your appointment with the police.\n{place}\n{moment}\nReference: {reference}\nBring your valid passport. If you cannot come, move or cancel the appointment, so that others can have it.',
  moved:
    'Your appointment has been moved. That was done in another conversation than this one.\n{place}\n{moment}\nReference: {reference}\nThe old time, {oldMoment}, is no longer yours. The file here moves it in your calendar.\nWas it not you who did that? Call the police on {police}.',
  cancelled:
    'Your appointment has been cancelled. That was done in another conversation than this one.\n{place}\n{moment}\nThe file here takes it out of your calendar.\nWas it not you who did that? Call the police on {police}.',
  movedByPolice:
    'The police have moved your appointment.\n{place}\n{moment}\nReference: {reference}\nThe old time, {oldMoment}, is no longer yours. The file here moves it in your calendar.\nIf it does not suit you, move it, or call the police on {police}.',
  cancelledByPolice:
    'The police have cancelled your appointment.\n{place}\n{moment}\nThe file here takes it out of your calendar.\nIf you want to know why, call the police on {police}.',
  bookedAgain:
    'Your appointment is valid again. The police have booked it again.\n{place}\n{moment}\nNew reference: {reference}\nThe old reference is no longer valid.',
  holdEnds:
    'I keep this time for you only until {until}. Then others can take it.\n{place}\n{moment}\nWould you like it?',
});
