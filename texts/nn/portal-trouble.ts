import { translationOf } from '../blanks.ts';
import { portalTrouble as nb } from '../nb/portal-trouble.ts';

export const portalTrouble = translationOf(nb)({
  newPassword:
    'Prøv først å velje nytt passord på innloggingssida. Herifrå kan ingen sjå eller endre kontoen din, så ikkje skriv passord her.',
  appointmentStands:
    'Har du bestilt time, står han framleis. Søk i e-posten din etter noreply@udi.no eller noreply-spn@udi.no, så finn du tidspunktet.',
  sameAccount:
    'Time for kortet bestiller du frå same konto som søknaden. Er den kontoen borte, ring politiet på {police} og be om time.',
  noButton: 'Manglar knappen for timebestilling, er det ingen ledige timar der no. Sjå etter igjen seinare.',
  technical: 'Verkar ikkje sida, kan brukarstøtta til UDI hjelpe på chat eller e-post. Send med skjermbilete.',
});
