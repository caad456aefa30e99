import { translationOf } from '../blanks.ts';
import { proof as nb } from '../nb/proof.ts';

export const proof = translationOf(nb)({
  letter: 'Vis vedtaksbrevet ditt. Det kjem i Digipost eller i posten, og der står det kva rettar du har.',
  askUdi: 'Arbeidsgjevarar og offentlege kontor kan òg spørje UDI sjølve, med kontaktskjemaet på denne sida.',
  renewing: 'Ventar du på svar om fornying? Vis opphaldskortet, vedtaket og kvitteringa på søknaden saman.',
  permanent: 'Har du permanent opphald, gjeld løyvet sjølv om kortet har gått ut.',
  notIdentity: 'Brevet viser at du har lov til å vere her. Det viser ikkje kven du er, så ha passet klart.',
});
