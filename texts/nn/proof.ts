import { translationOf } from '../blanks.ts';
import { proof as nb } from '../nb/proof.ts';

export const proof = translationOf(nb)({
  letter: 'Vis vedtaksbrevet ditt. Det kjem i Digipost eller i posten, og der står det kva rettar du har.',
  askUdi: 'Arbeidsgjevarar og offentlege kontor kan òg spørje UDI sjølve, med kontaktskjemaet på denne sida.',
  renewing:
    'Har du søkt om fornying i tide og ventar på svar? Vis opphaldskortet, vedtaket og kvitteringa på søknaden saman.',
  permanent: 'Har du permanent opphald, gjeld løyvet sjølv om kortet har gått ut.',
  permitHasRunOut:
    'Snakk med politiet eller UDI med ein gong. Når løyvet har gått ut, kan eg ikkje seie kva du har lov til no. Eg kan heller ikkje seie at eit papir viser det.',
  ifPermitHasRunOut:
    'Er det løyvet som har gått ut, og har du ikkje søkt om å fornye det? Snakk med politiet eller UDI med ein gong.',
  notIdentity: 'Brevet viser kva løyve du fekk. Det viser ikkje kven du er, så ha passet klart.',
});
