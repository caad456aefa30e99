import { shorterThan } from '../../blanks.ts';
import { cardAsId as long } from '../card-as-id.ts';

export const cardAsId = shorterThan(long)({
  never: 'Oppholdskortet er aldri legitimasjon. Det viser at du har tillatelse, men ikke hvem du er.',
  instead: 'Bruk gyldig pass. På reise må du ha med både pass og kort. Har du ikke pass, spør hva annet de godtar.',
  taxControl:
    'Skatteetaten har en egen regel, bare for sin egen ID-kontroll. Der kan noen grupper vise kortet. Det blir ikke legitimasjon andre steder.',
});
