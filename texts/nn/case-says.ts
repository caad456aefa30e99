import { translationOf } from '../blanks.ts';
import { caseSays as nb } from '../nb/case-says.ts';

export const caseSays = translationOf(nb)({
  differently: 'Saka di seier noko anna: {facts}. Eg går etter saka. Er ho feil, kan du skrive «{person}».',
  otherwise: 'No har eg sett saka di. Ho seier noko anna enn eg gjekk ut frå.',
  notBooked: 'Difor bestiller eg ikkje time. Er noko feil i saka, kan du spørje politiet eller UDI.',
  notFirstCard: 'Du har hatt eit kort før, med {day} som siste dag. Då er ikkje dette det første kortet ditt.',
  firstCard: 'Saka di seier at du ikkje har fått det første kortet enno. Eg svarer difor om det.',
});
