import { translationOf } from '../blanks.ts';
import { identify as nb } from '../nb/identify.ts';

export const identify = translationOf(nb)({
  askBirthDate: 'For å bestille må eg finne saka di. Når er du fødd? Skriv dag, månad og år.',
  askCaseReference:
    'Kva er saksnummeret ditt (DUF-nummer)? Det har 12 siffer og står i vedtaksbrevet og på det gamle kortet. Eg lagrar det ikkje.',
  notTwelveDigits: 'Eit saksnummer har 12 siffer. Sjekk tala og skriv det ein gong til.',
  notRecognised: 'Eg finn inga sak med den fødselsdatoen og det saksnummeret. Vi prøver ein gong til. Når er du fødd?',
  tooManyTries:
    'Det har vore for mange forsøk, så eg må vente litt før du kan prøve igjen. Prøv igjen om eit kvarter, eller ring politiet på 02800.',
  why: 'Timen blir knytt til saka di, så ingen andre kan sjå eller endre han. Eg lagrar ikkje saksnummeret.',
});
