import { translationOf } from '../../blanks.ts';
import { portalTrouble as nb } from '../../nb/sms/portal-trouble.ts';

export const portalTrouble = translationOf(nb)({
  newPassword:
    'Prøv først å velje nytt passord på innloggingssida. Kontoen kan ikkje endrast herifrå. Ikkje skriv passord her.',
  appointmentStands:
    'Har du bestilt time, står han framleis. Søk i e-posten etter noreply@udi.no eller noreply-spn@udi.no.',
  sameAccount: 'Bestill frå same konto som søknaden. Er han borte, ring politiet på {police} og be om time.',
});
