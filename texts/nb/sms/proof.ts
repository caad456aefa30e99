import { shorterThan } from '../../blanks.ts';
import { proof as long } from '../proof.ts';

export const proof = shorterThan(long)({
  letter: 'Vis vedtaksbrevet. Det kommer i Digipost eller i posten, og sier hvilke rettigheter du har.',
  askUdi: 'Arbeidsgivere og kontorer kan også spørre UDI selv.',
  permanent: 'Har tillatelsen ingen sluttdato, gjelder den selv om kortet har gått ut.',
  permitHasRunOut:
    'Snakk med politiet eller UDI med en gang. Jeg kan ikke si hva du har lov til nå, eller at et papir viser det.',
  notIdentity: 'Brevet viser ikke hvem du er, så ha passet klart.',
});
