import { translationOf } from '../blanks.ts';
import { bookAppointment as nb } from '../nb/book-appointment.ts';

export const bookAppointment = translationOf(nb)({
  askSure: 'Skal eg bestille denne timen?\n{place}\n{moment}\nSak {caseEnding}\nEg held av timen til kl. {until}.',
  whySure: 'Ingenting blir bestilt før du seier ja.',
  booked: 'Timen er bestilt.\n{place}\n{moment}\nReferanse: {reference}',
  atThePolice: 'Ta med gyldig pass. Politiet tek bilete, fingeravtrykk og underskrift, og kortet kjem i posten.',
  planBy:
    'Planlegg etter {planBy}. Nyare sider seier minst 20 arbeidsdagar, rekna frå timen.\nEi eldre side hos politiet seier opptil ti arbeidsdagar frå kortet er bestilt. Rekna frå timen er det {ownersDay}.\nIkkje bestill reiser før kortet har kome.',
  hasOne:
    'Det er allereie bestilt ein time i saka. Du kan berre ha éin om gongen.\n{place}\n{moment}\nReferanse: {reference}\nDu kan flytte eller avbestille han.',
  askInstead: 'Greitt, eg bestiller ikkje den timen. Kva vil du gjere i staden?',
  otherTime: 'Eit anna tidspunkt',
  noTime: 'Ingen time no',
  stopped: 'Greitt, ingen time er bestilt. Skriv når du vil bestille.',
  notCertainYet:
    'Eg er ikkje sikker på om timen blei bestilt, for svaret blei borte på vegen. Vent med å bestille på nytt. Be meg sjå etter igjen om litt.',
  lookAgain: 'Sjå etter igjen',
  whyLookAgain: 'Eg seier ikkje at ein time er bestilt eller endra før timebestillinga har svart.',
  notBooked: 'No har eg fått svar: Timen blei ikkje bestilt.',
  expired: 'Eg kunne ikkje halde av timen lenger, så han er ikkje bestilt.',
  sorryGone: 'Den timen blei dessverre teken av nokon andre.',
  goesOn: 'Greitt. Det du har fortalt, gjeld framleis.',
  needThisFirst: 'Eg kan ikkje bestille før eg veit dette.',
  notThisWay: 'Ut frå det du har fortalt, skal du ikkje bestille time her. Dette skal du gjere i staden.',
  calendarTitle: 'Time hos politiet: opphaldskort',
  calendarNote: 'Referanse {reference}. Ta med gyldig pass.',
});
