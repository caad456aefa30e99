import type { Topic } from '../blanks.ts';

/** Showing that one may stay and work while there is no valid card. */
export const proof = {
  letter: 'Vis vedtaksbrevet ditt. Det kommer i Digipost eller i posten, og der står det hvilke rettigheter du har.',
  askUdi: 'Arbeidsgivere og offentlige kontorer kan også spørre UDI selv, med kontaktskjemaet på denne siden.',
  renewing:
    'Har du søkt om fornyelse i tide og venter på svar? Vis oppholdskortet, vedtaket og kvitteringen på søknaden sammen.',
  permanent: 'Har du permanent opphold, gjelder tillatelsen selv om kortet har gått ut.',
  permitHasRunOut:
    'Snakk med politiet eller UDI med en gang. Når tillatelsen har gått ut, kan jeg ikke si hva du har lov til nå. Jeg kan heller ikke si at et papir viser det.',
  ifPermitHasRunOut:
    'Er det tillatelsen som har gått ut, og har du ikke søkt om å fornye den? Snakk med politiet eller UDI med en gang.',
  notIdentity: 'Brevet viser hvilken tillatelse du fikk. Det viser ikke hvem du er, så ha passet klart.',
} as const satisfies Topic;
