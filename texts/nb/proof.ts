import type { Topic } from '../blanks.ts';

/** Showing that one may stay and work while there is no valid card. */
export const proof = {
  letter: 'Vis vedtaksbrevet ditt. Det kommer i Digipost eller i posten, og der står det hvilke rettigheter du har.',
  askUdi: 'Arbeidsgivere og offentlige kontorer kan også spørre UDI selv, med kontaktskjemaet på denne siden.',
  renewing: 'Venter du på svar om fornyelse? Vis oppholdskortet, vedtaket og kvitteringen på søknaden sammen.',
  permanent: 'Har du permanent opphold, gjelder tillatelsen selv om kortet har gått ut.',
  notIdentity: 'Brevet viser at du har lov til å være her. Det viser ikke hvem du er, så ha passet klart.',
} as const satisfies Topic;
