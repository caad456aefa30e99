import { translationOf } from '../../blanks.ts';
import { fee as nb } from '../../nb/sms/fee.ts';

export const fee = translationOf(nb)({
  free: 'Det er gratis om kortet var øydelagt eller feil då du fekk det. Har løyvet ingen sluttdato, er det òg gratis før kortet går ut.',
  howToPay: 'Du betaler med Visa eller Mastercard på udi.no. Sjekk beløpet der først.',
  oldCardKept: 'Lever inn det gamle kortet hos politiet. Elles må du betale {kroner} kroner.',
  renewal: 'Gebyret for å fornye er eit anna og kjem an på typen. UDI viser beløpet.',
  firstCard: 'Kjeldene mine nemner ikkje noko eige gebyr for det første kortet. UDI viser kva som gjeld.',
});
