import { translationOf } from '../blanks.ts';
import { deskRules as original } from '../nb/desk-rules.ts';

export const deskRules = translationOf(original)({
  title: 'Kva reglane seier',
});
