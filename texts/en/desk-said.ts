import { translationOf } from '../blanks.ts';
import { deskSaid as original } from '../nb/desk-said.ts';

export const deskSaid = translationOf(original)({
  file: '[file: {name}]',
  nothingFound: 'Nothing found. Search for a reference, a case number, a name and date of birth together, or a place.',
});
