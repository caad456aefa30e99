import { translationOf } from '../blanks.ts';
import { handover as original } from '../nb/handover.ts';

export const handover = translationOf(original)({
  title: 'Saksbehandlar',
});
