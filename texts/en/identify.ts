import { translationOf } from '../blanks.ts';
import { identify as nb } from '../nb/identify.ts';

export const identify = translationOf(nb)({
  askBirthDate: 'I must find your case first. When were you born? Write day, month and year.',
  askBirthDateOfOther:
    'I must find the case first. When was the person the appointment is for born? Write day, month and year.',
  askCaseReference:
    'What is the case number (DUF number)? It has 12 digits and is in the decision letter or on the old card. I do not store it.',
  askEitherReference:
    'What is the reference of the appointment? It has six signs, like K7M-4PX, and is in the confirmation. You can also use the case number (DUF number) with 12 digits. I do not store that.',
  cannotFindNumber: 'I cannot find the number',
  withoutNumber:
    'Without the case number I cannot see, book or change appointments. Look in the decision letter or on the old card. If you cannot find it, you can call the police on {police}.',
  dateFirst: 'First I need the date of birth. I will ask for the number afterwards.',
  numberNotKept:
    'Sorry, I was interrupted. I do not store the number you wrote, so it is gone. Please write it once more.',
  notTwelveDigits: 'A case number has 12 digits. Check the digits and write it again.',
  notRecognised: 'I find no case with that date of birth and case number. Let us try again. What is the date of birth?',
  neitherRecognised: 'I find no appointment with what you wrote. Let us try again. What is the date of birth?',
  withoutEither:
    'Without the reference or the case number I cannot see or change appointments. Look in the confirmation, in the decision letter or on the old card. If you cannot find them, you can call the police on {police}.',
  notAReference: 'A reference has six signs, like K7M-4PX. Check the signs and write it again.',
  tooManyTries: 'There have been too many tries. Try again in fifteen minutes, or call the police on {police}.',
  why: 'The appointment is tied to the case, so nobody else can see or change it. I do not store the case number.',
});
