import { translationOf } from '../../blanks.ts';
import { notice as nb } from '../../nb/sms/notice.ts';

export const notice = translationOf(nb)({
  reminder:
    'Remember your appointment with the police.\n{place}\n{moment}\nReference: {reference}\nBring your valid passport. If you cannot come, move or cancel it.',
  moved:
    'Your appointment was moved from {oldMoment}, in another conversation.\n{place}\n{moment}\nReference: {reference}\nWas it not you? Call the police on {police}.',
  cancelled:
    'Your appointment has been cancelled, in another conversation.\n{place}\n{moment}\nWas it not you? Call the police on {police}.',
  holdEnds: 'I keep this time for you until {until}. Then others can take it.\n{place}\n{moment}\nWould you like it?',
});
