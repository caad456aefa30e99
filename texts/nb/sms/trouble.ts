import { shorterThan } from '../../blanks.ts';
import { trouble as long } from '../trouble.ts';

export const trouble = shorterThan(long)({
  backendUnavailable: 'Timebestillingen svarer ikke nå. Ingenting er bestilt eller endret. Skriv «prøv igjen» om litt.',
  apology:
    'Beklager, noe gikk galt hos meg. Prøv en gang til, eller skriv «start på nytt». Feilen har nummer {reference}.',
  nationalNumber:
    'Det lignet et fødselsnummer eller kortnummer. Jeg har fjernet det og trenger det ikke. Ikke skriv det her.',
});
