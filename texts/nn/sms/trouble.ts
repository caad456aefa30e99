import { translationOf } from '../../blanks.ts';
import { trouble as nb } from '../../nb/sms/trouble.ts';

export const trouble = translationOf(nb)({
  backendUnavailable: 'Timebestillinga svarer ikkje no. Ingenting er bestilt eller endra. Skriv «prøv igjen» om litt.',
  apology:
    'Orsak, noko gjekk gale hos meg. Prøv ein gong til, eller skriv «start på nytt». Feilen har nummer {reference}.',
  nationalNumber:
    'Det likna eit fødselsnummer eller kortnummer. Eg har fjerna det og treng det ikkje. Ikkje skriv det her.',
});
