import { shorterThan } from '../../blanks.ts';
import { moveAppointment as long } from '../move-appointment.ts';

export const moveAppointment = shorterThan(long)({
  askStation: 'Du har denne timen til en ny er sikker.\n{place}\n{moment}\nVil du ha en ny time samme sted?',
  askSure: 'Skal jeg flytte timen?\nFra: {oldMoment}\nTil: {place}, {moment}\nJeg holder den nye av til kl. {until}.',
  moved: 'Timen er flyttet.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle, {oldMoment}, gjelder ikke lenger.',
  kept: 'Greit, timen er ikke flyttet. Denne gjelder fortsatt.\n{place}\n{moment}',
  notCertainYet: 'Jeg vet ikke om timen ble flyttet, for svaret ble borte. Be meg se etter igjen om litt.',
  askInstead: 'Greit, jeg flytter ikke timen dit. Hva vil du i stedet?',
});
