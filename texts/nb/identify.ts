import type { Topic } from '../blanks.ts';

/** Recognising whose case it is. */
export const identify = {
  askBirthDate: 'Jeg må finne saken din først. Når er du født? Skriv dag, måned og år.',
  askBirthDateOfOther: 'Jeg må finne saken først. Når er personen som timen gjelder, født? Skriv dag, måned og år.',
  askCaseReference:
    'Hva er saksnummeret (DUF-nummeret)? Det har 12 sifre og står i vedtaksbrevet eller på det gamle kortet. Jeg lagrer det ikke.',
  askEitherReference:
    'Hva er referansen til timen? Den har seks tegn, som K7M-4PX, og står i bekreftelsen. Saksnummeret (DUF-nummeret) med 12 sifre kan du også bruke. Det lagrer jeg ikke.',
  cannotFindNumber: 'Jeg finner ikke nummeret',
  withoutNumber:
    'Uten saksnummeret kan jeg ikke se, bestille eller endre timer. Let i vedtaksbrevet eller på det gamle kortet. Finner du det ikke, kan du ringe politiet på {police}.',
  dateFirst: 'Først trenger jeg fødselsdatoen. Nummeret spør jeg om etterpå.',
  numberNotKept:
    'Beklager, jeg ble avbrutt. Nummeret du skrev, lagrer jeg ikke, så det er borte. Vær snill og skriv det én gang til.',
  notTwelveDigits: 'Et saksnummer har 12 sifre. Sjekk tallene og skriv det en gang til.',
  notRecognised:
    'Jeg finner ingen sak med den fødselsdatoen og det saksnummeret. Vi prøver en gang til. Hva er fødselsdatoen?',
  neitherRecognised: 'Jeg finner ingen time med det du skrev. Vi prøver en gang til. Hva er fødselsdatoen?',
  withoutEither:
    'Uten referansen eller saksnummeret kan jeg ikke se eller endre timer. Let i bekreftelsen, i vedtaksbrevet eller på det gamle kortet. Finner du dem ikke, kan du ringe politiet på {police}.',
  notAReference: 'En referanse har seks tegn, som K7M-4PX. Sjekk tegnene og skriv den en gang til.',
  tooManyTries: 'Det har vært for mange forsøk. Prøv igjen om et kvarter, eller ring politiet på {police}.',
  why: 'Timen knyttes til saken, så ingen andre kan se eller endre den. Jeg lagrer ikke saksnummeret.',
} as const satisfies Topic;
