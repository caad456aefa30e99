import type { Topic } from '../blanks.ts';

/** What only text messages say: who writes and how to stop. */
export const smsTalk = {
  introduction: 'Oppholdskortassistenten, en automatisk hjelper. Svar STOPP for å slutte.',
  helpText:
    'Oppholdskortassistenten er en automatisk hjelper for oppholdskort, ikke politiet eller UDI. Skriv hva det gjelder. Svar STOPP for å slutte. Politiet har telefon {police}.',
  stopped: 'Du får ikke flere meldinger fra oppholdskortassistenten. Svar START hvis du vil ha dem igjen.',
  startedAgain: 'Du får meldinger fra oppholdskortassistenten igjen. Svar STOPP for å slutte. Hva gjelder det?',
  wrongPerson:
    'Beklager. Oppholdskortassistenten sender ikke flere meldinger til dette nummeret. Var det feil, svar START.',
  more: 'Mer: {address}',
} as const satisfies Topic;
