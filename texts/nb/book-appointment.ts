import type { Topic } from '../blanks.ts';

/** Booking a time at the police. */
export const bookAppointment = {
  askSure: 'Skal jeg bestille denne timen?\n{place}\n{moment}\nSak {caseEnding}\nJeg holder av timen til kl. {until}.',
  whySure: 'Ingenting blir bestilt før du sier ja.',
  booked: 'Timen er bestilt.\n{place}\n{moment}\nReferanse: {reference}',
  atThePolice: 'Ta med gyldig pass. Politiet tar bilde, fingeravtrykk og underskrift, og kortet kommer i posten.',
  planBy:
    'Planlegg etter {planBy}. Nyere sider sier minst 20 arbeidsdager, regnet fra timen.\nEn eldre side hos politiet sier opptil ti arbeidsdager fra kortet er bestilt. Regnet fra timen er det {ownersDay}.\nIkke bestill reiser før kortet har kommet.',
  hasOne:
    'Det er allerede bestilt en time i saken. Du kan bare ha én om gangen.\n{place}\n{moment}\nReferanse: {reference}\nDu kan flytte eller avbestille den.',
  askInstead: 'Greit, jeg bestiller ikke den timen. Hva vil du gjøre i stedet?',
  otherTime: 'Et annet tidspunkt',
  noTime: 'Ingen time nå',
  stopped: 'Greit, ingen time er bestilt. Skriv når du vil bestille.',
  notCertainYet:
    'Jeg er ikke sikker på om timen ble bestilt, for svaret ble borte på veien. Vent med å bestille på nytt. Be meg se etter igjen om litt.',
  lookAgain: 'Se etter igjen',
  whyLookAgain: 'Jeg sier ikke at en time er bestilt eller endret før timebestillingen har svart.',
  notBooked: 'Nå har jeg fått svar: Timen ble ikke bestilt.',
  expired: 'Jeg kunne ikke holde av timen lenger, så den er ikke bestilt.',
  sorryGone: 'Den timen ble dessverre tatt av noen andre.',
  goesOn: 'Greit. Det du har fortalt, gjelder fortsatt.',
  needThisFirst: 'Jeg kan ikke bestille før jeg vet dette.',
  notThisWay: 'Ut fra det du har fortalt, skal du ikke bestille time her. Dette skal du gjøre i stedet.',
  calendarTitle: 'Time hos politiet: oppholdskort',
  calendarNote: 'Referanse {reference}. Ta med gyldig pass.',
} as const satisfies Topic;
