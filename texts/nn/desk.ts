import { translationOf } from '../blanks.ts';
import { desk as original } from '../nb/desk.ts';

export const desk = translationOf(original)({
  title: 'Kva du kan gjere her',
});
