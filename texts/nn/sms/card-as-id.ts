import { translationOf } from '../../blanks.ts';
import { cardAsId as nb } from '../../nb/sms/card-as-id.ts';

export const cardAsId = translationOf(nb)({
  never: 'Opphaldskortet er aldri legitimasjon. Det viser at du har løyve, men ikkje kven du er.',
  instead: 'Bruk gyldig pass. På reise må du ha med både pass og kort. Har du ikkje pass, spør kva anna dei godtek.',
  taxControl:
    'Skatteetaten har ein eigen regel, berre for sin eigen ID-kontroll. Der kan nokre grupper vise kortet. Det blir ikkje legitimasjon andre stader.',
});
