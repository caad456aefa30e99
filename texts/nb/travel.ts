import type { Topic } from '../blanks.ts';

/** Travelling without a valid card: both dates, and never a promise. */
export const travel = {
  askPoliceDay: 'Når er eller var timen din hos politiet for det nye kortet? Skriv datoen, eller velg.',
  whyPoliceDay: 'Kortet blir laget etter timen. Da kan jeg si om reisen din ligger før eller etter at det kan komme.',
  noAppointment: 'Jeg har ingen time ennå',
  cardIsValid: 'Kortet mitt er gyldig',
  unknown: 'Jeg vet ikke dagen',
  beforeBoth: 'Regn ikke med å ha kortet {travel}. Reisen ligger før begge datoene jeg har regnet ut.',
  betweenTheTwo:
    'Kortet kan mangle {travel}. Den siste av de to datoene er ikke passert da, så planlegg som om du ikke har det.',
  afterBoth:
    'Reisen {travel} ligger etter begge datoene. Kortet kan likevel bli forsinket, så vent med billettene til du har det.',
  bothDates:
    'Regnet fra {policeDay}:\nTi arbeidsdager (politiets eldre side, fra bestillingen): {ownersDay}.\n20 arbeidsdager (nyere sider): {planBy}.',
  noCardWithoutAppointment:
    'Regn ikke med å ha nytt kort {travel}. Det blir ikke laget før politiet har tatt bilde av deg. Skriv datoen når du har fått time, så regner jeg på nytt.',
  byPostWithoutAppointment:
    'Står det i brevet at kortet kommer i posten uten time, planlegg med minst 20 arbeidsdager.',
  dayUnknown:
    'Uten datoen for timen kan jeg ikke regne ut noe for {travel}. Planlegg med minst 20 arbeidsdager fra timen, og vent med billettene til kortet har kommet.',
  takeBoth:
    'Ta med både gyldig pass og oppholdskortet. Sjekk at begge er gyldige helt til du er hjemme igjen. Det er grensekontrollen som avgjør.',
  waitForCard: 'Vent med å reise til du har både gyldig pass og gyldig oppholdskort.',
  ownRisk:
    'Uten gyldig kort kan du bli stoppet på grensen eller få problemer med å komme tilbake til Norge. Da reiser du på egen risiko. UDI gir ingen bekreftelse for reisen og behandler ikke saken din raskere.',
  askTrip: 'Hvilken dag skal du reise? Skriv datoen, så svarer jeg for den dagen.',
  whyTrip: 'Svaret avhenger av om du reiser før eller etter at kortet kan komme.',
  noDayYet: 'Jeg vet ikke dagen ennå',
  askWhenYouKnow: 'Greit. Spør igjen når du vet dagen.',
  renewing:
    'Har du søkt om fornyelse i tide, beholder du rettighetene dine i Norge mens du venter. På grensen trenger du likevel gyldig kort.',
  permanent:
    'Den permanente tillatelsen går ikke ut selv om kortet gjør det. På grensen trenger du likevel gyldig kort.',
  abroad:
    'Kontakt nærmeste norske ambassade eller konsulat før du reiser. De kan si hva du må gjøre for å komme tilbake, og om du trenger innreisevisum (D-visum).',
  abroadLost:
    'Er kortet mistet eller stjålet, meld det til politiet eller ambassaden med en gang. Nytt kort kan bare bestilles mens du er i Norge.',
  firstCardAfterArrival:
    'Et første kort blir først laget når du er i Norge og politiet har tatt bilde av deg. Du kan derfor ikke ha det før reisen hit.',
  askAboutEntryVisa:
    'Spør en norsk ambassade om du trenger innreisevisum (D-visum), og hva du må ha med til grensen. Det er grensekontrollen som avgjør.',
  afterArrival:
    'Møt hos politiet innen {days} dager etter at du kom til Norge. Du kan bestille time før du reiser. Er alt fullt, ta den første ledige.',
  hadCardBefore: 'Har du hatt et kort før, og er det mistet eller utløpt? Kontakt ambassaden før du reiser.',
  withinNorway:
    'Regelen om gyldig kort gjelder reiser ut av Norge. Jeg har ingen kilde om reiser i Norge, så spør den du reiser med. Oppholdskortet er ikke legitimasjon, så ta med pass også.',
  notForEea:
    'Regelen om gyldig oppholdskort på reise gjelder ikke nordiske borgere og EU/EØS-borgere. Sjekk ID-kravene i landet du skal til.',
} as const satisfies Topic;
