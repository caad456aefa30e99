import { translationOf } from '../blanks.ts';
import { deskFigures as original } from '../nb/desk-figures.ts';

export const deskFigures = translationOf(original)({
  title: 'Tal',
});
