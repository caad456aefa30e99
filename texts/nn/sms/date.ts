import { translationOf } from '../../blanks.ts';
import { date as nb } from '../../nb/sms/date.ts';

export const date = translationOf(nb)({
  impossible: 'Den datoen finst ikkje. Skriv han ein gong til, til dømes 30.04.2026.',
  inFuture: 'Den datoen har ikkje kome enno. Skriv han ein gong til.',
  inPast: 'Den datoen er allereie forbi. Skriv ein dato frå i dag og framover.',
});
