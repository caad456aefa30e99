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
  ['dont call me', 'call-back', 'stopWaiting'],
  ['I dont want to wait', 'waiting', 'stopWaiting'],
  ['jeg orker ikke vente mer', 'waiting', 'stopWaiting'],
  ['eg vil ikkje vente', 'waiting', 'stopWaiting'],
  ['no thanks no human anyway', 'waiting', 'stopWaiting'],
  ['jeg trenger ikke saksbehandler', 'waiting', 'stopWaiting'],
  ['hvor lenge må jeg vente?', 'waiting', 'talkToPerson'],
  ['hvor lenge tar det?', 'waiting', 'talkToPerson'],
  ['Kor lenge må eg vente', 'waiting', 'talkToPerson'],
  ['how long', 'waiting', 'talkToPerson'],
  ['how long do I have to wait??', 'waiting', 'talkToPerson'],
  ['når kommer noen', 'waiting', 'talkToPerson'],
  ['når kjem det nokon?', 'waiting', 'talkToPerson'],
  ['when will someone come', 'waiting', 'talkToPerson'],
  ['Hallo, er det noen der?', 'waiting', 'talkToPerson'],
  ['anyone there?', 'waiting', 'talkToPerson'],
  ['er det min tur snart', 'waiting', 'talkToPerson'],
  ['hvilket nummer er jeg i køen', 'waiting', 'talkToPerson'],
  ['jeg venter fortsatt', 'waiting', 'talkToPerson'],
  ["I'm still waiting", 'waiting', 'talkToPerson'],
  ['when will they call', 'call-back', 'talkToPerson'],
  ['når ringer dere meg?', 'called', 'talkToPerson'],
  ['my number is wrong, it is 91234567', 'call-back', 'callBack'],
  ['change number', 'call-back', 'callBack'],
  ['jeg skrev feil nummer', 'call-back', 'callBack'],
  ['det skal vere 912 34 567', 'call-back', 'callBack'],
] as const)('%s, while it is %s, is %s', (text, state, errand) => {
  expect(said(text, state)).toBe(errand);
});

test.each([
  ['what is the card called?', 'waiting'],
  ['they did not call yesterday', 'call-back'],
  ['Ring meg heller', 'call-back'],
  ['slutt å vente', 'over'],
  ['hvor lenge må jeg vente på kortet?', 'waiting'],
  ['how long is the card valid', 'waiting'],
  ['how long does it take to get the card', 'waiting'],
  ['når kommer kortet?', 'waiting'],
  ['jeg venter på svar fra UDI', 'waiting'],
  ['jeg kan ikke vente til kortet går ut', 'waiting'],
  ['må jeg ikke vente?', 'waiting'],
  ['det kommer ingen saksbehandler', 'waiting'],
  ['change my appointment', 'call-back'],
  ['min tur til UDI', 'over'],
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
