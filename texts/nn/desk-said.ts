import { translationOf } from '../blanks.ts';
import { deskSaid as original } from '../nb/desk-said.ts';

export const deskSaid = translationOf(original)({
  file: '[fil: {name}]',
  correction: 'Retting frå {name} til meldinga kl. {time}:\n{text}',
  nothingFound: 'Ingen treff. Søk etter referanse, saksnummer, namn og fødselsdato saman, eller ein stad.',
});
