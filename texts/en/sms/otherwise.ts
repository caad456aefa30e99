import { translationOf } from '../../blanks.ts';
import { otherwise as nb } from '../../nb/sms/otherwise.ts';

export const otherwise = translationOf(nb)({
  added: 'The advice is different if {changed}. Then {advice}.',
  'if-basis-work': 'your permit is for something else',
  'if-basis-study': 'your permit is for something else',
  'if-basis-family': 'your permit is for something else',
  'if-basis-protection': 'your permit is for something else',
  'if-basis-other': 'your permit is for something else',
  'then-no-permit-yet-family-of-eea': 'you should apply for a residence card of your own',
  'then-no-permit-yet-asylum-seekers-card': 'you should have another card',
});
