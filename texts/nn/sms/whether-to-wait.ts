import { translationOf } from '../../blanks.ts';
import { whetherToWait as nb } from '../../nb/sms/whether-to-wait.ts';

export const whetherToWait = translationOf(nb)({
  temporary:
    'Løyve som går ut: Søk om å fornye om lag {early} månader før, og minst éin månad før. Då held du på rettane medan du ventar.',
  permanent:
    'Berre kortet går ut: Bestill nytt kort {early} månader før. Då er det gratis. Etterpå kostar det vanlegvis {kroner} kroner.',
});
