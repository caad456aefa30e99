import type { Topic } from '../blanks.ts';

/** Recognising whose case it is. */
export const identify = {
  askBirthDate: 'For å bestille må jeg finne saken din. Når er du født? Skriv dag, måned og år.',
  askCaseReference:
    'Hva er saksnummeret ditt (DUF-nummer)? Det har 12 sifre og står i vedtaksbrevet og på det gamle kortet. Jeg lagrer det ikke.',
  notTwelveDigits: 'Et saksnummer har 12 sifre. Sjekk tallene og skriv det en gang til.',
  notRecognised:
    'Jeg finner ingen sak med den fødselsdatoen og det saksnummeret. Vi prøver en gang til. Når er du født?',
  tooManyTries:
    'Det har vært for mange forsøk, så jeg må vente litt før du kan prøve igjen. Prøv igjen om et kvarter, eller ring politiet på 02800.',
  why: 'Timen knyttes til saken din, så ingen andre kan se eller endre den. Jeg lagrer ikke saksnummeret.',
} as const satisfies Topic;
