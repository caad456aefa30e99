import { translationOf } from '../../blanks.ts';
import { caseSays as nb } from '../../nb/sms/case-says.ts';

export const caseSays = translationOf(nb)({
  differently: 'Your case differs on this: {facts}. I go by the case. If it is wrong, write “{person}”.',
});
