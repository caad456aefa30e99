import { shorterThan } from '../../blanks.ts';
import { identify as long } from '../identify.ts';

export const identify = shorterThan(long)({
  askBirthDate: 'Jeg kan ikke se saken din på SMS nå. Bestill i Søknadsportalen, eller ring politiet.',
  askBirthDateOfOther: 'Jeg kan ikke se saken din på SMS nå. Bestill i Søknadsportalen, eller ring politiet.',
  askCaseReference: 'Jeg kan ikke se saken din på SMS nå. Bestill i Søknadsportalen, eller ring politiet.',
  dateFirst: 'Jeg kan ikke se saken din på SMS nå. Bestill i Søknadsportalen, eller ring politiet.',
  numberNotKept: 'Jeg kan ikke se saken din på SMS nå. Bestill i Søknadsportalen, eller ring politiet.',
  notTwelveDigits: 'Jeg kan ikke se saken din på SMS nå. Bestill i Søknadsportalen, eller ring politiet.',
  notRecognised: 'Jeg kan ikke se saken din på SMS nå. Bestill i Søknadsportalen, eller ring politiet.',
  askEitherReference: 'Hva er referansen til timen? Den har seks tegn, som K7M-4PX, og står i bekreftelsen.',
  neitherRecognised: 'Jeg finner ingen time med det du skrev. Ring politiet hvis du trenger hjelp med timen.',
  withoutNumber: 'Uten saken kan jeg ikke se, bestille eller endre timer. Ring politiet på {police}.',
  withoutEither:
    'Uten referansen kan jeg ikke se eller endre timer. Let i bekreftelsen, eller ring politiet på {police}.',
  why: 'Timen knyttes til saken, så ingen andre kan se eller endre den.',
});
