import { translationOf } from '../blanks.ts';
import { applicationStatus as nb } from '../nb/application-status.ts';

export const applicationStatus = translationOf(nb)({
  cannotSee: 'Eg kan ikkje sjå søknaden din, og eg veit ikkje når han blir avgjord.',
  where: 'Logg inn i Søknadsportalen for å sjå søknaden. UDI og politiet viser ventetidene på eigne sider.',
  whoDecides:
    'Ventetida blir rekna frå dagen du leverte alle dokumenta. Politiet avgjer dei fleste fornyingar, og tvilssaker går til UDI.',
});
