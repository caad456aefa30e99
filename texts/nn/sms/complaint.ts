import { translationOf } from '../../blanks.ts';
import { complaint as nb } from '../../nb/sms/complaint.ts';

export const complaint = translationOf(nb)({
  aboutMe: 'Om meg: Eg er eit program og kan ikkje behandle klager. Sei frå til dei som driv sida.',
});
