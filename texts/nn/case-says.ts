import { translationOf } from '../blanks.ts';
import { caseSays as nb } from '../nb/case-says.ts';

export const caseSays = translationOf(nb)({
  otherwise: 'No har eg sett saka di. Ho seier noko anna enn eg gjekk ut frå.',
  notBooked: 'Difor bestiller eg ikkje time. Er noko feil i saka, kan du spørje politiet eller UDI.',
  notFirstCard: 'Du har hatt eit kort før, med {day} som siste dag. Då er ikkje dette det første kortet ditt.',
});
