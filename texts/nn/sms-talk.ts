import { translationOf } from '../blanks.ts';
import { smsTalk as nb } from '../nb/sms-talk.ts';

export const smsTalk = translationOf(nb)({
  introduction: 'Opphaldskortassistenten, ein automatisk hjelpar. Svar STOPP for å slutte.',
  helpText:
    'Opphaldskortassistenten er ein automatisk hjelpar for opphaldskort, ikkje politiet eller UDI. Skriv kva det gjeld. Svar STOPP for å slutte. Politiet har telefon {police}.',
  stopped: 'Du får ikkje fleire meldingar frå opphaldskortassistenten. Svar START om du vil ha dei igjen.',
  startedAgain: 'Du får meldingar frå opphaldskortassistenten igjen. Svar STOPP for å slutte. Kva gjeld det?',
  wrongPerson:
    'Orsak. Opphaldskortassistenten sender ikkje fleire meldingar til dette nummeret. Var det feil, svar START.',
  more: 'Meir: {address}',
});
