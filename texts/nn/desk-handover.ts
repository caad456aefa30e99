import { translationOf } from '../blanks.ts';
import { deskHandover as original } from '../nb/desk-handover.ts';

export const deskHandover = translationOf(original)({
  title: 'Samtalen',
});
