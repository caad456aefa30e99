import { shorterThan } from '../../blanks.ts';
import { cardDelivery as long } from '../card-delivery.ts';

export const cardDelivery = shorterThan(long)({
  askPoliceDay: 'Hvilken dag tok politiet bilde av deg? Har du timen foran deg, skriv datoen for den.',
  olderFigure:
    'Kildene er uenige. Politiets eldre side sier opptil ti arbeidsdager fra bestillingen, altså {ownersDay}.',
  letterBox:
    'Alle navn i familien må stå på postkassen. Ellers går kortet i retur. Har du flyttet, sjekk adressen hos Posten.',
  overdue: 'Du har ventet lenger enn de 20 arbeidsdagene politiet oppgir. De var over {planBy}.',
  callAboutReturn:
    'Ring politiet på {police} og spør om kortet er i retur. Det tar 14 arbeidsdager før de får det fra posten.',
  contactDistrict: 'Har du ventet lenger enn det også, spør politidistriktet der du søkte, ikke UDI.',
  generalFigures:
    'Planlegg med minst 20 arbeidsdager fra dagen hos politiet. En eldre side sier opptil ti fra bestillingen.',
  notCome: 'Har du ventet mer enn 20 arbeidsdager, ring politiet på {police}. Spør om kortet er i retur.',
});
