import { translationOf } from '../../blanks.ts';
import { cardDelivery as nb } from '../../nb/sms/card-delivery.ts';

export const cardDelivery = translationOf(nb)({
  askPoliceDay: 'Kva dag tok politiet bilete av deg? Har du timen framfor deg, skriv datoen for han.',
  olderFigure:
    'Kjeldene er usamde. Den eldre sida til politiet seier opptil ti arbeidsdagar frå bestillinga, altså {ownersDay}.',
  letterBox:
    'Alle namn i familien må stå på postkassa. Elles går kortet i retur. Har du flytta, sjekk adressa hos Posten.',
  overdue: 'Du har venta lenger enn dei 20 arbeidsdagane politiet oppgjev. Dei var over {planBy}.',
  callAboutReturn:
    'Ring politiet på {police} og spør om kortet er i retur. Det tek 14 arbeidsdagar før dei får det frå posten.',
  contactDistrict: 'Har du venta lenger enn det òg, spør politidistriktet der du søkte, ikkje UDI.',
  generalFigures:
    'Planlegg med minst 20 arbeidsdagar frå dagen hos politiet. Ei eldre side seier opptil ti frå bestillinga.',
  notCome: 'Har du venta meir enn 20 arbeidsdagar, ring politiet på {police}. Spør om kortet er i retur.',
});
