import { translationOf } from '../blanks.ts';
import { deskWalkIn as original } from '../nb/desk-walk-in.ts';

export const deskWalkIn = translationOf(original)({
  title: 'New appointment',
});
