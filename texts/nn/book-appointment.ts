import { translationOf } from '../blanks.ts';
import { bookAppointment as nb } from '../nb/book-appointment.ts';

export const bookAppointment = translationOf(nb)({
  askSure:
    'Skal eg bestille denne timen?\n{station}, {address}\n{moment}\nSak {caseEnding}\nEg held av timen i ti minutt.',
  whySure: 'Ingenting blir bestilt før du seier ja.',
  booked: 'Timen er bestilt.\n{station}, {address}\n{moment}\nReferanse: {reference}',
  whatNow:
    'Ta med gyldig pass og følgjebrevet. Politiet tek bilete, fingeravtrykk og underskrift, og kortet kjem i posten.\nSida til politiet seier opptil ti virkedagar, rekna frå bestillinga: frå timen blir det {ownersDay}. Nyare sider seier minst 20 virkedagar: {planBy}. Planlegg etter den seinaste datoen, og vent med å bestille reiser til kortet er kome.',
  hasOne: 'Du har alt ein time: {station}, {moment}, referanse {reference}. Du kan flytte eller avbestille han.',
  stopped: 'Greitt, timen er ikkje bestilt. Han er ledig for andre igjen.',
  notCertainYet:
    'Eg er ikkje sikker på om timen vart bestilt, for svaret vart borte på vegen. Skriv «vis timen min» om litt, så ser eg etter.',
  sorryGone: 'Den timen vart diverre borte medan vi heldt på. Her er andre.',
  notThisWay: 'Ut frå det du har fortalt, skal du ikkje bestille time her. Dette skal du gjere i staden.',
  calendarTitle: 'Time hos politiet: opphaldskort',
  calendarNote: 'Referanse {reference}. Ta med gyldig pass.',
});
