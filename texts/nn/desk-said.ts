import { translationOf } from '../blanks.ts';
import { deskSaid as original } from '../nb/desk-said.ts';

export const deskSaid = translationOf(original)({
  file: '[fil: {name}]',
  correction: 'Retting frå {name} til meldinga kl. {time}:\n{text}',
  nothingFound: 'Ingen treff. {how}',
  searchAppointments: 'Søk etter ein referanse, eit saksnummer, eller heile namnet og fødselsdatoen saman.',
  searchStations: 'Søk etter namnet på stasjonen, ein stad eller eit postnummer.',
});
