import { translationOf } from '../../blanks.ts';
import { moveAppointment as nb } from '../../nb/sms/move-appointment.ts';

export const moveAppointment = translationOf(nb)({
  askStation: 'Du har denne timen til ein ny er sikker.\n{place}\n{moment}\nVil du ha ein ny time same stad?',
  askSure: 'Skal eg flytte timen?\nFrå: {oldMoment}\nTil: {place}, {moment}\nEg held den nye av til kl. {until}.',
  moved: 'Timen er flytta.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle, {oldMoment}, gjeld ikkje lenger.',
  kept: 'Greitt, timen er ikkje flytta. Denne gjeld framleis.\n{place}\n{moment}',
  notCertainYet: 'Eg veit ikkje om timen blei flytta, for svaret blei borte. Be meg sjå etter igjen om litt.',
  askInstead: 'Greitt, eg flyttar ikkje timen dit. Kva vil du i staden?',
});
