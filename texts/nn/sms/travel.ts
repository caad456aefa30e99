import { translationOf } from '../../blanks.ts';
import { travel as nb } from '../../nb/sms/travel.ts';

export const travel = translationOf(nb)({
  askPoliceDay: 'Når er eller var timen hos politiet for det nye kortet? Skriv datoen.',
  beforeBoth: 'Rekn ikkje med å ha kortet {travel}. Reisa ligg før begge datoane.',
  betweenTheTwo: 'Kortet kan mangle {travel}, så planlegg som om du ikkje har det.',
  afterBoth:
    'Reisa {travel} ligg etter begge datoane. Kortet kan likevel bli forseinka, så vent med billettane til du har det.',
  bothDates:
    'Frå {policeDay}: Eldre side, ti arbeidsdagar frå bestillinga, {ownersDay}. Nyare sider, 20 arbeidsdagar, {planBy}.',
  noCardWithoutAppointment:
    'Rekn ikkje med nytt kort {travel}. Det blir ikkje laga før politiet har teke bilete av deg.',
  byPostWithoutAppointment: 'Seier brevet at kortet kjem i posten utan time, planlegg med minst 20 arbeidsdagar.',
  dayUnknown: 'Planlegg med minst 20 arbeidsdagar frå timen, og vent med billettane til kortet har kome.',
  takeBoth: 'Ta med gyldig pass og gyldig kort. Begge må gjelde til du er heime. Grensekontrollen avgjer.',
  waitForCard: 'Vent med å reise til du har både gyldig pass og gyldig kort.',
  ownRisk:
    'Utan gyldig kort kan du bli stoppa på grensa eller få problem med å kome tilbake. Då reiser du på eigen risiko.',
  permanent: 'Løyvet går ikkje ut sjølv om kortet gjer det. På grensa treng du likevel gyldig kort.',
  renewing: 'Har du søkt om fornying i tide, held du på rettane i Noreg. På grensa treng du likevel gyldig kort.',
  abroad: 'Kontakt ein norsk ambassade eller eit konsulat før du reiser. Spør òg om du treng innreisevisum (D-visum).',
  withinNorway:
    'Regelen om gyldig kort gjeld reiser ut av Noreg. For reiser i Noreg: Spør den du reiser med. Kortet er ikkje legitimasjon, så ta med pass.',
  notForEea:
    'Regelen om gyldig kort gjeld ikkje nordiske borgarar og EU/EØS-borgarar. Sjekk ID-krava i landet du skal til.',
});
