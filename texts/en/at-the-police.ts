import { translationOf } from '../blanks.ts';
import { atThePolice as nb } from '../nb/at-the-police.ts';

export const atThePolice = translationOf(nb)({
  whatHappens:
    'The police take your photo and fingerprints, and you sign. You do not get the card there and then. It is made afterwards and comes by post.',
  appointment: 'You need an appointment before you go to the police.',
  noDropIn: 'No, you cannot come without an appointment. You must have one to meet the police.',
  children:
    'If you are under 18, a parent or guardian must come along. Children give fingerprints from the age of six.',
});
