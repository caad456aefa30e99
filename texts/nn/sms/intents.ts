import { translationOf } from '../../blanks.ts';
import { intents as nb } from '../../nb/sms/intents.ts';

export const intents = translationOf(nb)({
  stop: 'Ikkje meir no',
  'cancel-appointment': 'Avbestille timen',
  'new-card': 'Nytt kort',
});
