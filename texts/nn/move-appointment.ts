import { translationOf } from '../blanks.ts';
import { moveAppointment as nb } from '../nb/move-appointment.ts';

export const moveAppointment = translationOf(nb)({
  askStation:
    'Du har denne timen no. Du beheld han til ein ny er sikker.\n{place}\n{moment}\nVil du ha ein ny time same stad?',
  whyStation:
    'Timen gjeld berre på éin stasjon. Du kan flytte han til ein annan dag, ein annan stasjon, eller begge delar.',
  sameStation: 'Ja, same stasjon',
  askSure:
    'Skal eg flytte timen?\nFrå: {oldPlace}, {oldMoment}\nTil: {place}, {moment}\nSak {caseEnding}\nEg held av den nye timen til kl. {until}.',
  whySure: 'Den gamle timen er din til den nye er sikker.',
  moved:
    'Timen er flytta.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle timen, {oldMoment}, gjeld ikkje lenger. Fila her flyttar han i kalenderen din.',
  askInstead: 'Greitt, eg flyttar ikkje timen dit. Kva vil du gjere i staden?',
  keepOld: 'Behald timen eg har',
  kept: 'Greitt, timen er ikkje flytta. Denne gjeld framleis.\n{place}\n{moment}',
  notCertainYet:
    'Eg er ikkje sikker på om timen blei flytta, for svaret blei borte på vegen. Be meg sjå etter igjen om litt.',
  notMoved: 'No har eg fått svar: Timen blei ikkje flytta.',
  expired: 'Eg kunne ikkje halde av den nye timen lenger. Den gamle timen gjeld framleis.',
});
