import { translationOf } from '../blanks.ts';
import { identify as nb } from '../nb/identify.ts';

export const identify = translationOf(nb)({
  askBirthDate: 'To book, I must find your case. When were you born? Write day, month and year.',
  askCaseReference:
    'What is your case number (DUF number)? It has 12 digits and is in the decision letter and on the old card. I do not store it.',
  notTwelveDigits: 'A case number has 12 digits. Check the digits and write it once more.',
  notRecognised: 'I find no case with that date of birth and case number. Let us try once more. When were you born?',
  tooManyTries:
    'There have been too many tries, so you must wait a little. Try again in fifteen minutes, or call the police on 02800.',
  why: 'The appointment is tied to your case, so nobody else can see or change it. I do not store the case number.',
});
