import { translationOf } from '../../blanks.ts';
import { identify as nb } from '../../nb/sms/identify.ts';

export const identify = translationOf(nb)({
  askBirthDate: 'I cannot see your case by SMS now. Book in the Application Portal, or call the police.',
  askBirthDateOfOther: 'I cannot see your case by SMS now. Book in the Application Portal, or call the police.',
  askCaseReference: 'I cannot see your case by SMS now. Book in the Application Portal, or call the police.',
  dateFirst: 'I cannot see your case by SMS now. Book in the Application Portal, or call the police.',
  numberNotKept: 'I cannot see your case by SMS now. Book in the Application Portal, or call the police.',
  notTwelveDigits: 'I cannot see your case by SMS now. Book in the Application Portal, or call the police.',
  notRecognised: 'I cannot see your case by SMS now. Book in the Application Portal, or call the police.',
  askEitherReference:
    'What is the reference of the appointment? It has six signs, like K7M-4PX, and is in the confirmation.',
  neitherRecognised: 'I find no appointment with what you wrote. Call the police if you need help with it.',
  withoutNumber: 'Without the case I cannot see, book or change appointments. Call the police on {police}.',
  withoutEither:
    'Without the reference I cannot see or change appointments. Look in the confirmation, or call the police on {police}.',
  why: 'The appointment is tied to the case, so nobody else can see or change it.',
});
