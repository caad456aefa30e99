import type { Topic } from '../blanks.ts';

/** Booking a time at the police. */
export const bookAppointment = {
  askSure:
    'Skal jeg bestille denne timen?\n{station}, {address}\n{moment}\nSak {caseEnding}\nJeg holder av timen i ti minutter.',
  whySure: 'Ingenting blir bestilt før du sier ja.',
  booked: 'Timen er bestilt.\n{station}, {address}\n{moment}\nReferanse: {reference}',
  whatNow:
    'Ta med gyldig pass og følgebrevet. Politiet tar bilde, fingeravtrykk og underskrift, og kortet kommer i posten.\nPolitiets side sier opptil ti virkedager, regnet fra bestillingen: fra timen blir det {ownersDay}. Nyere sider sier minst 20 virkedager: {planBy}. Planlegg etter den seneste datoen, og vent med å bestille reiser til kortet er kommet.',
  hasOne: 'Du har allerede en time: {station}, {moment}, referanse {reference}. Du kan flytte eller avbestille den.',
  stopped: 'Greit, timen er ikke bestilt. Den er ledig for andre igjen.',
  notCertainYet:
    'Jeg er ikke sikker på om timen ble bestilt, for svaret ble borte på veien. Skriv «vis timen min» om litt, så ser jeg etter.',
  sorryGone: 'Den timen ble dessverre borte mens vi holdt på. Her er andre.',
  notThisWay: 'Ut fra det du har fortalt, skal du ikke bestille time her. Dette skal du gjøre i stedet.',
  calendarTitle: 'Time hos politiet: oppholdskort',
  calendarNote: 'Referanse {reference}. Ta med gyldig pass.',
} as const satisfies Topic;
