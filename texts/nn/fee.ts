import { translationOf } from '../blanks.ts';
import { fee as nb } from '../nb/fee.ts';

export const fee = translationOf(nb)({
  usual: 'Eit nytt opphaldskort kostar vanlegvis {kroner} kroner.',
  free: 'Det er gratis om kortet var øydelagt eller hadde feil då du fekk det. Har du permanent opphald, er det òg gratis å bestille før kortet går ut.',
  lostStolenOrDamaged: 'Eit nytt kort kostar {kroner} kroner når det gamle er mista, stole eller øydelagt.',
  wrongInformation:
    'Har namnet ditt eller andre opplysningar endra seg, kostar nytt kort {kroner} kroner. Hadde kortet feil då du fekk det, er det gratis.',
  faulty: 'Det er gratis å få nytt kort når det var øydelagt eller hadde feil då du fekk det.',
  sticker: 'Det kostar {kroner} kroner å få kort i staden for etiketten i passet.',
  cardExpires: 'Bestiller du før kortet går ut, er det gratis. Har kortet gått ut, kostar det {kroner} kroner.',
  cardStillValid: 'Kortet ditt er gyldig til {expires}. Bestiller du før det går ut, er det gratis.',
  cardHasExpired: 'Kortet ditt gjekk ut {expires}, så eit nytt kostar {kroner} kroner.',
  oldCardKept: 'Leverer du ikkje inn det gamle kortet hos politiet, må du betale {kroner} kroner.',
  howToPay:
    'Du betaler med Visa eller Mastercard når du bestiller på udi.no. Sida med gebyr har ingen dato, så sjekk beløpet der først.',
  renewal: 'Gebyret for å fornye opphaldsløyvet er eit anna og kjem an på typen. UDI viser beløpet for deg.',
  renewInstead: 'Går løyvet snart ut, eller har det gått ut, fornyar du det i staden for å bestille nytt kort.',
  protectionIsFree:
    'Det kostar ikkje noko å fornye eit løyve du har etter asyl (vern). Sjekk sida til UDI før du søkjer.',
  firstCard: 'Kjeldene mine nemner ikkje noko eige gebyr for det første kortet. UDI viser kva som gjeld for deg.',
});
