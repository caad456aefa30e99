import { translationOf } from '../blanks.ts';
import { date as nb } from '../nb/date.ts';

export const date = translationOf(nb)({
  impossible: 'The date {words} does not exist in the calendar. Write it again, for example 30.04.2026.',
  inFuture: '{day} has not come yet. Write the date again.',
  inPast: '{day} is already over. Write a date from today on.',
});
