import { translationOf } from '../blanks.ts';
import { date as nb } from '../nb/date.ts';

export const date = translationOf(nb)({
  impossible: 'Datoen {words} finst ikkje i kalenderen. Skriv han ein gong til, til dømes 30.04.2026.',
  inFuture: 'Datoen {day} har ikkje kome enno. Skriv han ein gong til.',
  inPast: 'Datoen {day} er allereie forbi. Skriv ein dato frå i dag og framover.',
});
