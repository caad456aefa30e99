import { translationOf } from '../../blanks.ts';
import { applicationStatus as nb } from '../../nb/sms/application-status.ts';

export const applicationStatus = translationOf(nb)({
  cannotSee: 'Eg kan ikkje sjå søknaden din, eller når han blir avgjord.',
  where: 'Logg inn i Søknadsportalen for å sjå han. Ventetidene står på sidene til UDI og politiet.',
  whoDecides: 'Ventetida blir rekna frå dagen du leverte alle dokumenta.',
});
