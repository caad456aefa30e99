import { translationOf } from '../blanks.ts';
import { deskTrouble as original } from '../nb/desk-trouble.ts';

export const deskTrouble = translationOf(original)({
  roleMayNot: 'Your role does not give you access to that. Nothing was done. The attempt is on record.',
  notYourStation: 'That belongs to a station you do not work for. Nothing was done. The attempt is on record.',
  unknownVerb: 'This button no longer works. Write “help” to see what you can do.',
  unreadable: 'Something you filled in is missing or wrong. Nothing was done. Check the fields and try again.',
  bookDown:
    'The appointment book does not answer. We do not know whether anything was changed. Open the appointment again in a while, see how it stands, and try again.',
  tooSlow: 'The appointment book took too long. Try again.',
  tooLong: 'The message is too long and was not sent. Split it up, with at most {most} characters in each.',
});
