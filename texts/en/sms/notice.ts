import { translationOf } from '../../blanks.ts';
import { notice as nb } from '../../nb/sms/notice.ts';

export const notice = translationOf(nb)({
  reminder:
    'Remember your appointment with the police.\n{place}\n{moment}\nReference: {reference}\nBring your valid passport. If you cannot come, move or cancel it.',
  moved:
    'Your appointment was moved from {oldMoment}, in another conversation.\n{place}\n{moment}\nReference: {reference}\nWas it not you? Call the police on {police}.',
  cancelled:
    'Your appointment has been cancelled, in another conversation.\n{place}\n{moment}\nWas it not you? Call the police on {police}.',
  movedByPolice:
    'The police moved your appointment from {oldMoment}.\n{place}\n{moment}\nReference: {reference}\nIf it does not suit you, move it or call {police}.',
  cancelledByPolice:
    'The police have cancelled your appointment.\n{place}\n{moment}\nIf you want to know why, call the police on {police}.',
  bookedAgain: 'Your appointment is valid again.\n{place}\n{moment}\nNew reference: {reference}',
  holdEnds: 'I keep this time for you until {until}. Then others can take it.\n{place}\n{moment}\nWould you like it?',
});
