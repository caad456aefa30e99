import { translationOf } from '../../blanks.ts';
import { atThePolice as nb } from '../../nb/sms/at-the-police.ts';

export const atThePolice = translationOf(nb)({
  whatHappens: 'The police take your photo and fingerprints, and you sign. The card comes by post afterwards.',
  children: 'Under 18: A parent or guardian must come along. Children give fingerprints from the age of six.',
});
