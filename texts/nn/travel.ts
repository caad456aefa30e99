import { translationOf } from '../blanks.ts';
import { travel as nb } from '../nb/travel.ts';

export const travel = translationOf(nb)({
  askPoliceDay: 'Når er eller var timen din hos politiet for det nye kortet? Skriv datoen, eller vel.',
  whyPoliceDay: 'Kortet blir laga etter timen. Då kan eg seie om reisa di ligg før eller etter at det kan kome.',
  noAppointment: 'Eg har ingen time enno',
  cardIsValid: 'Kortet mitt er gyldig',
  unknown: 'Eg veit ikkje dagen',
  beforeBoth: 'Rekn ikkje med å ha kortet {travel}. Reisa ligg før begge datoane eg har rekna ut.',
  betweenTheTwo:
    'Kortet kan mangle {travel}. Den siste av dei to datoane er ikkje passert då, så planlegg som om du ikkje har det.',
  afterBoth:
    'Reisa {travel} ligg etter begge datoane. Kortet kan likevel bli forseinka, så vent med billettane til du har det.',
  bothDates:
    'Rekna frå {policeDay}:\nTi arbeidsdagar (den eldre sida til politiet, frå bestillinga): {ownersDay}.\n20 arbeidsdagar (nyare sider): {planBy}.',
  noCardWithoutAppointment:
    'Rekn ikkje med å ha nytt kort {travel}. Det blir ikkje laga før politiet har teke bilete av deg. Skriv datoen når du har fått time, så reknar eg på nytt.',
  byPostWithoutAppointment: 'Står det i brevet at kortet kjem i posten utan time, planlegg med minst 20 arbeidsdagar.',
  dayUnknown:
    'Utan datoen for timen kan eg ikkje rekne ut noko for {travel}. Planlegg med minst 20 arbeidsdagar frå timen, og vent med billettane til kortet har kome.',
  takeBoth:
    'Ta med både gyldig pass og opphaldskortet. Sjekk at begge er gyldige heilt til du er heime igjen. Det er grensekontrollen som avgjer.',
  waitForCard: 'Vent med å reise til du har både gyldig pass og gyldig opphaldskort.',
  ownRisk:
    'Utan gyldig kort kan du bli stoppa på grensa eller få problem med å kome tilbake til Noreg. Då reiser du på eigen risiko. UDI gjev inga stadfesting for reisa og behandlar ikkje saka di raskare.',
  askTrip: 'Kva dag skal du reise? Skriv datoen, så svarer eg for den dagen.',
  whyTrip: 'Svaret kjem an på om du reiser før eller etter at kortet kan kome.',
  noDayYet: 'Eg veit ikkje dagen enno',
  askWhenYouKnow: 'Greitt. Spør igjen når du veit dagen.',
  renewing:
    'Har du søkt om fornying i tide, held du på rettane dine i Noreg medan du ventar. På grensa treng du likevel gyldig kort.',
  permanent: 'Det permanente løyvet går ikkje ut sjølv om kortet gjer det. På grensa treng du likevel gyldig kort.',
  abroad:
    'Kontakt næraste norske ambassade eller konsulat før du reiser. Dei kan seie kva du må gjere for å kome tilbake, og om du treng innreisevisum (D-visum).',
  abroadLost:
    'Er kortet mista eller stole, meld det til politiet eller ambassaden med ein gong. Nytt kort kan berre bestillast medan du er i Noreg.',
  firstCardAfterArrival:
    'Eit første kort blir først laga når du er i Noreg og politiet har teke bilete av deg. Du kan difor ikkje ha det før reisa hit.',
  askAboutEntryVisa:
    'Spør ein norsk ambassade om du treng innreisevisum (D-visum), og kva du må ha med til grensa. Det er grensekontrollen som avgjer.',
  afterArrival:
    'Møt hos politiet innan {days} dagar etter at du kom til Noreg. Du kan bestille time før du reiser. Er alt fullt, ta den første ledige.',
  hadCardBefore: 'Har du hatt eit kort før, og er det mista eller gått ut? Kontakt ambassaden før du reiser.',
  withinNorway:
    'Regelen om gyldig kort gjeld reiser ut av Noreg. Eg har inga kjelde om reiser i Noreg, så spør den du reiser med. Opphaldskortet er ikkje legitimasjon, så ta med pass òg.',
  notForEea:
    'Regelen om gyldig opphaldskort på reise gjeld ikkje nordiske borgarar og EU/EØS-borgarar. Sjekk ID-krava i landet du skal til.',
});
