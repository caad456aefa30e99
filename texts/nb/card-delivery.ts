import type { Topic } from '../blanks.ts';

/** When the card comes by post, and what to do when it has not come. */
export const cardDelivery = {
  askPoliceDay:
    'Hvilken dag tok politiet bilde og fingeravtrykk av deg? Har du ikke hatt timen ennå, skriv datoen for den.',
  whyPoliceDay: 'Kortet blir laget etter at politiet har tatt bilde. Fra den dagen kan jeg regne ut når det kan komme.',
  notYet: 'Jeg har ikke vært der ennå',
  unknown: 'Jeg husker ikke dagen',
  planBy: 'Planlegg etter {planBy}. Kortet kan komme før, og det kan også ta lengre tid.',
  aboutTheTrip: 'Jeg kan ikke svare ja eller nei. Vent med reisen til kortet har kommet.',
  olderFigure:
    'Kildene sier ulike ting. Den eldre siden til politiet sier opptil ti arbeidsdager fra bestillingen. Regnet fra {policeDay} blir det {ownersDay}.',
  newerFigure: 'Nyere sider sier opptil 20 arbeidsdager (politiet) og minst 20 (UDI).',
  letterBox:
    'Navnet til alle i familien må stå på postkassen. Ellers går kortet i retur til politiet. Har du flyttet, sjekk adressen din hos Posten.',
  overdue:
    'Nå har du ventet lenger enn de 20 arbeidsdagene politiet oppgir. Regnet fra {policeDay} var de over {planBy}.',
  callAboutReturn:
    'Ring politiet på {police} og spør om kortet har kommet i retur. Det tar 14 arbeidsdager før politiet får kort i retur fra posten.',
  contactDistrict: 'Har du ventet lenger enn det også, kontakt politidistriktet der du søkte. Spør politiet, ikke UDI.',
  nobodyHasMadeIt: 'Kortet blir ikke laget før politiet har tatt bilde, fingeravtrykk og underskrift av deg.',
  letterSaysByPost: 'Står det i brevet ditt at kortet kommer i posten, trenger du ikke time.',
  generalFigures:
    'Planlegg med minst 20 arbeidsdager fra dagen hos politiet. Den eldre siden til politiet sier opptil ti arbeidsdager fra bestillingen. De nyere sidene sier opptil 20 (politiet) og minst 20 (UDI).',
  notCome: 'Har du ventet mer enn 20 arbeidsdager, ring politiet på {police} og spør om kortet har kommet i retur.',
} as const satisfies Topic;
