import type { Topic } from '../blanks.ts';

/** What a card costs, by its reason. */
export const fee = {
  usual: 'Et nytt oppholdskort koster vanligvis {kroner} kroner.',
  free: 'Det er gratis hvis kortet var ødelagt eller hadde feil da du fikk det. Har du permanent opphold, er det også gratis å bestille før kortet går ut.',
  lostStolenOrDamaged: 'Et nytt kort koster {kroner} kroner når det gamle er mistet, stjålet eller ødelagt.',
  wrongInformation:
    'Har navnet ditt eller andre opplysninger endret seg, koster nytt kort {kroner} kroner. Hadde kortet feil da du fikk det, er det gratis.',
  faulty: 'Det er gratis å få nytt kort når det var ødelagt eller hadde feil da du fikk det.',
  sticker: 'Det koster {kroner} kroner å få kort i stedet for etiketten i passet.',
  cardExpires: 'Bestiller du før kortet går ut, er det gratis. Har kortet gått ut, koster det {kroner} kroner.',
  cardStillValid: 'Kortet ditt er gyldig til {expires}. Bestiller du før det går ut, er det gratis.',
  cardHasExpired: 'Kortet ditt gikk ut {expires}, så et nytt koster {kroner} kroner.',
  oldCardKept: 'Leverer du ikke inn det gamle kortet hos politiet, må du betale {kroner} kroner.',
  howToPay:
    'Du betaler med Visa eller Mastercard når du bestiller på udi.no. Siden med gebyrer har ingen dato, så sjekk beløpet der først.',
  renewal: 'Gebyret for å fornye oppholdstillatelsen er et annet og kommer an på typen. UDI viser beløpet for deg.',
  renewInstead: 'Går tillatelsen snart ut, eller har den gått ut, fornyer du den i stedet for å bestille nytt kort.',
  protectionIsFree:
    'Det koster ikke noe å fornye en tillatelse du har etter asyl (beskyttelse). Sjekk siden til UDI før du søker.',
  firstCard: 'Kildene mine nevner ikke noe eget gebyr for det første kortet. UDI viser hva som gjelder for deg.',
} as const satisfies Topic;
