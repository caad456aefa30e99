import { translationOf } from '../../blanks.ts';
import { intents as nb } from '../../nb/sms/intents.ts';

export const intents = translationOf(nb)({
  stop: 'Nothing more now',
  'cancel-appointment': 'Cancel my appointment',
  'new-card': 'New card',
});
