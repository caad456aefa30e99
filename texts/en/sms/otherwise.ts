import { translationOf } from '../../blanks.ts';
import { otherwise as nb } from '../../nb/sms/otherwise.ts';

export const otherwise = translationOf(nb)({
  added: '',
});
