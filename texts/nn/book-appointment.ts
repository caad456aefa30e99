import { translationOf } from '../blanks.ts';
import { bookAppointment as nb } from '../nb/book-appointment.ts';

export const bookAppointment = translationOf(nb)({
  askSure: 'Skal eg bestille denne timen?\n{place}\n{moment}\nSak {caseEnding}\nEg held av timen til kl. {until}.',
  whySure: 'Ingenting blir bestilt før du seier ja.',
  booked: 'Timen er bestilt.\n{place}\n{moment}\nReferanse: {reference}',
  atThePolice: 'Ta med gyldig pass. Politiet tek bilete, fingeravtrykk og underskrift, og kortet kjem i posten.',
  planBy:
    'Sida til politiet seier opptil ti virkedagar frå kortet er bestilt. Rekna frå timen blir det {ownersDay}.\nNyare sider seier minst 20 virkedagar. Det blir {planBy}.\nPlanlegg etter den siste av dei to datoane. Vent med å bestille reiser til kortet er kome.',
  hasOne:
    'Det er alt bestilt ein time i saka. Du kan berre ha éin om gongen.\n{place}\n{moment}\nReferanse: {reference}\nDu kan flytte eller avbestille han.',
  askInstead: 'Greitt, eg bestiller ikkje den timen. Kva vil du gjere i staden?',
  otherTime: 'Eit anna tidspunkt',
  noTime: 'Ingen time no',
  stopped: 'Greitt, ingen time er bestilt. Skriv når du vil bestille.',
  notCertainYet:
    'Eg er ikkje sikker på om timen vart bestilt, for svaret vart borte på vegen. Vent med å bestille på nytt. Be meg sjå etter igjen om litt.',
  lookAgain: 'Sjå etter igjen',
  whyLookAgain: 'Eg seier ikkje at ein time er bestilt eller endra før timebestillinga har svart.',
  notBooked: 'No har eg fått svar: Timen vart ikkje bestilt.',
  expired: 'Tida eg kunne halde av timen, gjekk ut. Han er ikkje bestilt.',
  sorryGone: 'Den timen vart diverre teken av nokon andre.',
  notThisWay: 'Ut frå det du har fortalt, skal du ikkje bestille time her. Dette skal du gjere i staden.',
  calendarTitle: 'Time hos politiet: opphaldskort',
  calendarNote: 'Referanse {reference}. Ta med gyldig pass.',
});
