import type { Topic } from '../blanks.ts';

/** Moving the appointment to another time. */
export const moveAppointment = {
  askStation:
    'Du har denne timen nå. Du beholder den til en ny er sikker.\n{place}\n{moment}\nVil du ha en ny time samme sted?',
  whyStation:
    'Timen gjelder bare på én stasjon. Du kan flytte den til en annen dag, en annen stasjon, eller begge deler.',
  sameStation: 'Ja, samme stasjon',
  askSure:
    'Skal jeg flytte timen?\nFra: {oldPlace}, {oldMoment}\nTil: {place}, {moment}\nSak {caseEnding}\nJeg holder av den nye timen til kl. {until}.',
  whySure: 'Den gamle timen er din til den nye er sikker.',
  moved:
    'Timen er flyttet.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle timen, {oldMoment}, gjelder ikke lenger. Filen her flytter den i kalenderen din.',
  askInstead: 'Greit, jeg flytter ikke timen dit. Hva vil du gjøre i stedet?',
  keepOld: 'Behold timen jeg har',
  kept: 'Greit, timen er ikke flyttet. Denne gjelder fortsatt.\n{place}\n{moment}',
  notCertainYet:
    'Jeg er ikke sikker på om timen ble flyttet, for svaret ble borte på veien. Be meg se etter igjen om litt.',
  notMoved: 'Nå har jeg fått svar: Timen ble ikke flyttet.',
  expired: 'Jeg kunne ikke holde av den nye timen lenger. Den gamle timen gjelder fortsatt.',
} as const satisfies Topic;
