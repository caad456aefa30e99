import { shorterThan } from '../../blanks.ts';
import { portalTrouble as long } from '../portal-trouble.ts';

export const portalTrouble = shorterThan(long)({
  newPassword:
    'Prøv først å velge nytt passord på innloggingssiden. Kontoen kan ikke endres herfra. Ikke skriv passord her.',
  appointmentStands:
    'Har du bestilt time, står den fortsatt. Søk i e-posten etter noreply@udi.no eller noreply-spn@udi.no.',
  sameAccount: 'Bestill fra samme konto som søknaden. Er den borte, ring politiet på {police} og be om time.',
});
