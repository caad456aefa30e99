import { translationOf } from '../blanks.ts';
import { identify as nb } from '../nb/identify.ts';

export const identify = translationOf(nb)({
  askBirthDate: 'Eg må finne saka di først. Når er du fødd? Skriv dag, månad og år.',
  askBirthDateOfOther: 'Eg må finne saka først. Når er personen som timen gjeld, fødd? Skriv dag, månad og år.',
  askCaseReference:
    'Kva er saksnummeret (DUF-nummeret)? Det har 12 siffer og står i vedtaksbrevet eller på det gamle kortet. Eg lagrar det ikkje.',
  askEitherReference:
    'Kva er referansen til timen? Han har seks teikn, som K7M-4PX, og står i stadfestinga. Saksnummeret (DUF-nummeret) med 12 siffer kan du òg bruke. Det lagrar eg ikkje.',
  cannotFindNumber: 'Eg finn ikkje nummeret',
  withoutNumber:
    'Utan saksnummeret kan eg ikkje sjå, bestille eller endre timar. Leit i vedtaksbrevet eller på det gamle kortet. Finn du det ikkje, kan du ringje politiet på {police}.',
  dateFirst: 'Først treng eg fødselsdatoen. Nummeret spør eg om etterpå.',
  numberNotKept:
    'Orsak, eg blei avbroten. Nummeret du skreiv, lagrar eg ikkje, så det er borte. Ver snill og skriv det ein gong til.',
  notTwelveDigits: 'Eit saksnummer har 12 siffer. Sjekk tala og skriv det ein gong til.',
  notRecognised:
    'Eg finn inga sak med den fødselsdatoen og det saksnummeret. Vi prøver ein gong til. Kva er fødselsdatoen?',
  neitherRecognised: 'Eg finn ingen time med det du skreiv. Vi prøver ein gong til. Kva er fødselsdatoen?',
  withoutEither:
    'Utan referansen eller saksnummeret kan eg ikkje sjå eller endre timar. Leit i stadfestinga, i vedtaksbrevet eller på det gamle kortet. Finn du dei ikkje, kan du ringje politiet på {police}.',
  notAReference: 'Ein referanse har seks teikn, som K7M-4PX. Sjekk teikna og skriv han ein gong til.',
  tooManyTries: 'Det har vore for mange forsøk. Prøv igjen om eit kvarter, eller ring politiet på {police}.',
  why: 'Timen blir knytt til saka, så ingen andre kan sjå eller endre han. Eg lagrar ikkje saksnummeret.',
});
