import { translationOf } from '../../blanks.ts';
import { identify as nb } from '../../nb/sms/identify.ts';

export const identify = translationOf(nb)({
  askBirthDate: 'Eg kan ikkje sjå saka di på SMS no. Bestill i Søknadsportalen, eller ring politiet.',
  askBirthDateOfOther: 'Eg kan ikkje sjå saka di på SMS no. Bestill i Søknadsportalen, eller ring politiet.',
  askCaseReference: 'Eg kan ikkje sjå saka di på SMS no. Bestill i Søknadsportalen, eller ring politiet.',
  dateFirst: 'Eg kan ikkje sjå saka di på SMS no. Bestill i Søknadsportalen, eller ring politiet.',
  numberNotKept: 'Eg kan ikkje sjå saka di på SMS no. Bestill i Søknadsportalen, eller ring politiet.',
  notTwelveDigits: 'Eg kan ikkje sjå saka di på SMS no. Bestill i Søknadsportalen, eller ring politiet.',
  notRecognised: 'Eg kan ikkje sjå saka di på SMS no. Bestill i Søknadsportalen, eller ring politiet.',
  askEitherReference: 'Kva er referansen til timen? Han har seks teikn, som K7M-4PX, og står i stadfestinga.',
  neitherRecognised: 'Eg finn ingen time med det du skreiv. Ring politiet om du treng hjelp med timen.',
  withoutNumber: 'Utan saka kan eg ikkje sjå, bestille eller endre timar. Ring politiet på {police}.',
  withoutEither:
    'Utan referansen kan eg ikkje sjå eller endre timar. Leit i stadfestinga, eller ring politiet på {police}.',
  why: 'Timen blir knytt til saka, så ingen andre kan sjå eller endre han.',
});
