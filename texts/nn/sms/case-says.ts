import { translationOf } from '../../blanks.ts';
import { caseSays as nb } from '../../nb/sms/case-says.ts';

export const caseSays = translationOf(nb)({
  differently: 'Saka di seier noko anna om dette: {facts}. Eg går etter saka. Er ho feil, skriv «{person}».',
});
