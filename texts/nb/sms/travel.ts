import { shorterThan } from '../../blanks.ts';
import { travel as long } from '../travel.ts';

export const travel = shorterThan(long)({
  askPoliceDay: 'Når er eller var timen hos politiet for det nye kortet? Skriv datoen.',
  beforeBoth: 'Regn ikke med å ha kortet {travel}. Reisen ligger før begge datoene.',
  betweenTheTwo: 'Kortet kan mangle {travel}, så planlegg som om du ikke har det.',
  afterBoth:
    'Reisen {travel} ligger etter begge datoene. Kortet kan likevel bli forsinket, så vent med billettene til du har det.',
  bothDates:
    'Fra {policeDay}: Eldre side, ti arbeidsdager fra bestillingen, {ownersDay}. Nyere sider, 20 arbeidsdager, {planBy}.',
  noCardWithoutAppointment: 'Regn ikke med nytt kort {travel}. Det blir ikke laget før politiet har tatt bilde av deg.',
  byPostWithoutAppointment: 'Sier brevet at kortet kommer i posten uten time, planlegg med minst 20 arbeidsdager.',
  dayUnknown: 'Planlegg med minst 20 arbeidsdager fra timen, og vent med billettene til kortet har kommet.',
  takeBoth: 'Ta med gyldig pass og gyldig kort. Begge må gjelde til du er hjemme. Grensekontrollen avgjør.',
  waitForCard: 'Vent med å reise til du har både gyldig pass og gyldig kort.',
  ownRisk:
    'Uten gyldig kort kan du bli stoppet på grensen eller få problemer med å komme tilbake. Da reiser du på egen risiko.',
  permanent: 'Tillatelsen går ikke ut selv om kortet gjør det. På grensen trenger du likevel gyldig kort.',
  renewing:
    'Har du søkt om fornyelse i tide, beholder du rettighetene i Norge. På grensen trenger du likevel gyldig kort.',
  abroad:
    'Kontakt en norsk ambassade eller et konsulat før du reiser. Spør også om du trenger innreisevisum (D-visum).',
  withinNorway:
    'Regelen om gyldig kort gjelder reiser ut av Norge. For reiser i Norge: Spør den du reiser med. Kortet er ikke legitimasjon, så ta med pass.',
  notForEea:
    'Regelen om gyldig kort gjelder ikke nordiske borgere og EU/EØS-borgere. Sjekk ID-kravene i landet du skal til.',
});
