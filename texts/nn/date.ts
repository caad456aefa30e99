import { translationOf } from '../blanks.ts';
import { date as nb } from '../nb/date.ts';

export const date = translationOf(nb)({
  impossible: 'Datoen {words} finst ikkje i kalenderen. Skriv han ein gong til, til dømes 30.04.2026.',
  inFuture: '{day} er ikkje komen enno. Skriv datoen ein gong til.',
  inPast: '{day} er alt forbi. Skriv ein dato frå i dag og framover.',
});
