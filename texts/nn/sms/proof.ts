import { translationOf } from '../../blanks.ts';
import { proof as nb } from '../../nb/sms/proof.ts';

export const proof = translationOf(nb)({
  letter: 'Vis vedtaksbrevet. Det kjem i Digipost eller i posten, og seier kva rettar du har.',
  askUdi: 'Arbeidsgjevarar og kontor kan òg spørje UDI sjølve.',
  permanent: 'Har løyvet ingen sluttdato, gjeld det sjølv om kortet har gått ut.',
  permitHasRunOut:
    'Snakk med politiet eller UDI med ein gong. Eg kan ikkje seie kva du har lov til no, eller at eit papir viser det.',
  notIdentity: 'Brevet viser ikkje kven du er, så ha passet klart.',
});
