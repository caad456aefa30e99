import { translationOf } from '../blanks.ts';
import { identify as nb } from '../nb/identify.ts';

export const identify = translationOf(nb)({
  askBirthDate: 'Eg må finne saka di først. Når er du fødd? Skriv dag, månad og år.',
  askBirthDateOfOther: 'Eg må finne saka først. Når er personen som timen gjeld, fødd? Skriv dag, månad og år.',
  askCaseReference:
    'Kva er saksnummeret (DUF-nummeret)? Det har 12 siffer og står i vedtaksbrevet eller på det gamle kortet. Eg lagrar det ikkje.',
  cannotFindNumber: 'Eg finn ikkje nummeret',
  withoutNumber:
    'Utan saksnummeret kan eg ikkje sjå, bestille eller endre timar. Leit i vedtaksbrevet eller på det gamle kortet. Finn du det ikkje, kan du ringje politiet på {police}.',
  dateFirst: 'Først treng eg fødselsdatoen. Saksnummeret spør eg om etterpå.',
  numberNotKept:
    'Orsak, eg vart avbroten. Nummeret du skreiv, lagrar eg ikkje, så det er borte. Ver snill og skriv det ein gong til.',
  notTwelveDigits: 'Eit saksnummer har 12 siffer. Sjekk tala og skriv det ein gong til.',
  notRecognised:
    'Eg finn inga sak med den fødselsdatoen og det saksnummeret. Vi prøver ein gong til. Kva er fødselsdatoen?',
  tooManyTries: 'Det har vore for mange forsøk. Prøv igjen om eit kvarter, eller ring politiet på {police}.',
  why: 'Timen blir knytt til saka, så ingen andre kan sjå eller endre han. Eg lagrar ikkje saksnummeret.',
});
