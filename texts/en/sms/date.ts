import { translationOf } from '../../blanks.ts';
import { date as nb } from '../../nb/sms/date.ts';

export const date = translationOf(nb)({
  impossible: 'That date does not exist. Write it again, for example 30.04.2026.',
  inFuture: 'That date has not come yet. Write it again.',
  inPast: 'That date is already over. Write a date from today on.',
});
