import { translationOf } from '../blanks.ts';
import { cardDelivery as nb } from '../nb/card-delivery.ts';

export const cardDelivery = translationOf(nb)({
  askPoliceDay:
    'Kva dag tok politiet bilete og fingeravtrykk av deg? Har du ikkje hatt timen enno, skriv datoen for han.',
  whyPoliceDay: 'Kortet blir laga etter at politiet har teke bilete. Frå den dagen kan eg rekne ut når det kan kome.',
  notYet: 'Eg har ikkje vore der enno',
  unknown: 'Eg hugsar ikkje dagen',
  planBy: 'Planlegg etter {planBy}. Kortet kan kome før, og det kan òg ta lengre tid.',
  aboutTheTrip: 'Eg kan ikkje svare ja eller nei. Vent med reisa til kortet har kome.',
  olderFigure:
    'Kjeldene seier ulike ting. Den eldre sida til politiet seier opptil ti arbeidsdagar frå bestillinga. Rekna frå {policeDay} blir det {ownersDay}.',
  newerFigure: 'Nyare sider seier opptil 20 arbeidsdagar (politiet) og minst 20 (UDI).',
  letterBox:
    'Namnet til alle i familien må stå på postkassa. Elles går kortet i retur til politiet. Har du flytta, sjekk adressa di hos Posten.',
  overdue:
    'No har du venta lenger enn dei 20 arbeidsdagane politiet oppgjev. Rekna frå {policeDay} var dei over {planBy}.',
  callAboutReturn:
    'Ring politiet på {police} og spør om kortet har kome i retur. Det tek 14 arbeidsdagar før politiet får kort i retur frå posten.',
  contactDistrict: 'Har du venta lenger enn det òg, kontakt politidistriktet der du søkte. Spør politiet, ikkje UDI.',
  nobodyHasMadeIt: 'Kortet blir ikkje laga før politiet har teke bilete, fingeravtrykk og underskrift av deg.',
  letterSaysByPost: 'Står det i brevet ditt at kortet kjem i posten, treng du ikkje time.',
  generalFigures:
    'Planlegg med minst 20 arbeidsdagar frå dagen hos politiet. Den eldre sida til politiet seier opptil ti arbeidsdagar frå bestillinga. Dei nyare sidene seier opptil 20 (politiet) og minst 20 (UDI).',
  notCome: 'Har du venta meir enn 20 arbeidsdagar, ring politiet på {police} og spør om kortet har kome i retur.',
});
