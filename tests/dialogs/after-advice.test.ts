import { asksToConfirm } from '../../dialogs/hearing/asks-to-confirm.ts';
import { deniesDeed } from '../../dialogs/hearing/denies-deed.ts';

test.each([
  'ok so I wait until 20 april, correct? say yes',
  "it's fine if I do nothing, right?",
  'så det er greit at jeg venter til mai da? bekreft',
  'You said ten days, so I booked flight. confirm it is fine',
  'så eg kan vente, ikkje sant?',
  'correct?',
])('“%s” wants to be confirmed', (text) => {
  expect(asksToConfirm(text)).toBe(true);
});

test.each(['yes', 'ok', 'correct', 'riktig', 'takk', 'thanks, that is all', 'nei takk'])('“%s” does not', (text) => {
  expect(asksToConfirm(text)).toBe(false);
});

test.each([
  ['ikke avbestill', 'cancelAppointment', true],
  ['ikkje avbestill', 'cancelAppointment', true],
  ["don't cancel", 'cancelAppointment', true],
  ['jeg vil ikke bestille time', 'bookAppointment', true],
  ['eg vil ikkje bestille time', 'bookAppointment', true],
  ['I do not want to book an appointment', 'bookAppointment', true],
  ['ikke flytt timen', 'moveAppointment', true],
  ['avbestill', 'cancelAppointment', false],
  ['jeg får ikke bestilt time', 'bookAppointment', false],
  ['jeg kan ikke bestille time', 'bookAppointment', false],
  ['why can I not book', 'bookAppointment', false],
  ['kan jeg ikke bestille time?', 'bookAppointment', false],
  ['ikke avbestill, bare flytt den', 'moveAppointment', false],
])('“%s” denies %s: %s', (text, errand, expected) => {
  expect(deniesDeed(text, errand)).toBe(expected);
});
