import type { Topic } from '../blanks.ts';

/** Trouble with UDI's application portal. */
export const portalTrouble = {
  newPassword:
    'Prøv først å velge nytt passord på innloggingssiden. Herfra kan ingen se eller endre kontoen din, så ikke skriv passord her.',
  appointmentStands:
    'Har du bestilt time, står den fortsatt. Søk i e-posten din etter noreply@udi.no eller noreply-spn@udi.no, så finner du tidspunktet.',
  sameAccount:
    'Time for kortet bestiller du fra samme konto som søknaden. Er den kontoen borte, ring politiet på {police} og be om time.',
  noButton: 'Mangler knappen for timebestilling, er det ingen ledige timer der nå. Se etter igjen senere.',
  technical: 'Virker ikke siden, kan brukerstøtten til UDI hjelpe på chat eller e-post. Send med skjermbilder.',
} as const satisfies Topic;
