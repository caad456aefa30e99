import { readMemory } from '../../dialogs/engine/memory.ts';
import { saidAboutWaiting } from '../../dialogs/handover/applicant/about-waiting.ts';
import { asksToLeave } from '../../dialogs/handover/applicant/asks-to-leave.ts';
import type { HandoverState } from '../../domain/handover/handover-status.ts';

const said = (text: string, state: HandoverState) =>
  saidAboutWaiting(text, readMemory({ handover: { id: 'h', told: 0, state, channel: 'sms' } }));

test.each([
  ['Slutt å vente', 'waiting', 'stopWaiting'],
  ['SLUTT  Å VENTE', 'waiting', 'stopWaiting'],
  ['avbryt ventinga', 'waiting', 'stopWaiting'],
  ['stop waiting please', 'waiting', 'stopWaiting'],
  ['I do not want to wait any longer', 'waiting', 'stopWaiting'],
  ['Ring meg heller', 'waiting', 'callBack'],
  ['I would rather be called', 'waiting', 'callBack'],
  ['Ikke ring meg likevel', 'call-back', 'stopWaiting'],
  ['IKKJE RING', 'call-back', 'stopWaiting'],
  ['DO NOT CALL', 'called', 'stopWaiting'],
  ["don't call me", 'call-back', 'stopWaiting'],
  ['eg vil ikkje bli ringd', 'call-back', 'stopWaiting'],
] as const)('%s, while it is %s, is %s', (text, state, errand) => {
  expect(said(text, state)).toBe(errand);
});

test.each([
  ['what is the card called?', 'waiting'],
  ['they did not call yesterday', 'call-back'],
  ['Ring meg heller', 'call-back'],
  ['slutt å vente', 'over'],
  ['hvor lenge må jeg vente?', 'waiting'],
] as const)('%s, while it is %s, is about something else', (text, state) => {
  expect(said(text, state)).toBeUndefined();
});

test('who waits for nobody says nothing about waiting', () => {
  expect(saidAboutWaiting('slutt å vente', readMemory({}))).toBeUndefined();
});

test.each([
  'Tilbake til assistenten',
  'TILBAKE',
  'attende',
  'Back.',
  'jeg vil heller snakke med roboten',
  'can I talk to the bot',
])('%s asks for the bot', (text) => expect(asksToLeave(text)).toBe(true));

test.each([
  'Jeg reiser tilbake til Norge i mai',
  'Can you call me back?',
  'The assistant said that I need a new card',
  'Boten sa at jeg må betale',
  'Jeg vil ha kortet tilbake',
])('%s is said to the caseworker', (text) => expect(asksToLeave(text)).toBe(false));

test('long messages take no longer than their length', () => {
  const long = `want ${' '.repeat(50_000)}${'to '.repeat(20_000)}slutt ${' '.repeat(50_000)}`;
  expect(asksToLeave(long)).toBe(false);
  expect(said(long, 'waiting')).toBeUndefined();
});
