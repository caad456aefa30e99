import { translationOf } from '../blanks.ts';
import { deskDay as original } from '../nb/desk-day.ts';

export const deskDay = translationOf(original)({
  title: 'The day',
});
