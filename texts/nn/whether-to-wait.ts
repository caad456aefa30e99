import { translationOf } from '../blanks.ts';
import { whetherToWait as nb } from '../nb/whether-to-wait.ts';

export const whetherToWait = translationOf(nb)({
  doNotWait: 'Ikkje vent til det har gått ut.',
  temporary:
    'Mellombels løyve: Søk om å fornye det om lag {early} månader før det går ut, og minst éin månad før. Då held du på rettane medan du ventar på svar.',
  permanent:
    'Permanent løyve, varig opphaldsrett eller kort som familie til ein EU/EØS-borgar: Bestill nytt kort {early} månader før kortet går ut. Då er det gratis. Etterpå kostar det vanlegvis {kroner} kroner.',
});
