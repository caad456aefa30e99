import { shorterThan } from '../../blanks.ts';
import { intents as long } from '../intents.ts';

export const intents = shorterThan(long)({
  stop: 'Ikke mer nå',
  'cancel-appointment': 'Avbestille timen',
  'new-card': 'Nytt kort',
});
