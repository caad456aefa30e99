import { translationOf } from '../../blanks.ts';
import { otherwise as nb } from '../../nb/sms/otherwise.ts';

export const otherwise = translationOf(nb)({
  added: 'Rådet er eit anna om {changed}. Då {advice}.',
  'if-basis-work': 'løyvet har eit anna grunnlag',
  'if-basis-study': 'løyvet har eit anna grunnlag',
  'if-basis-family': 'løyvet har eit anna grunnlag',
  'if-basis-protection': 'løyvet har eit anna grunnlag',
  'if-basis-other': 'løyvet har eit anna grunnlag',
  'then-no-permit-yet-family-of-eea': 'skal du søkje om eit eige opphaldskort',
  'then-no-permit-yet-asylum-seekers-card': 'skal du ha eit anna bevis',
});
