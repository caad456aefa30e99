import { queueLetterCard } from '../../../dialogs/handover/desk/letter-cards.ts';
import { say } from '../../../texts/line.ts';
import { cardOf, requestsOn, wordsOf } from '../desk/desk-of-a-test.ts';
import { briefOf } from './brief-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;

beforeEach(async () => {
  desk = await openHandoverDesk();
});

afterEach(() => desk.close());

test('the queue has everybody who waits, the longest first, and what the caseworker has before them', async () => {
  await desk.asks('c1', briefOf());
  desk.clock.advance(3);
  const second = await desk.asks('c2', {}, { channel: 'sms' });
  const third = await desk.asks('c3');
  await desk.asksToBeCalled('c4');
  desk.clock.advance(130);
  await desk.ask('kari', 'take', { handover: second });
  await desk.ask('ola', 'take', { handover: third });
  const queue = await desk.ask('kari', 'queue');
  expect(wordsOf(queue).split('\n')).toEqual([
    'Køen',
    'Dine samtaler',
    '2 timer | Ingen opplysninger ennå | engelsk | SMS | [Åpne]',
    'Venter på en saksbehandler',
    'Nr. 1 | 2 timer | mistet kort og permanent tillatelse | engelsk | chatten | [Åpne]',
    'Vil bli ringt opp',
    '2 timer | Ingen opplysninger ennå | nynorsk | midt på dagen | [Åpne]',
    'Hos kolleger',
    '2 timer | Ola',
    'Du er på vakt til midnatt. Du får beskjed når noen ber om en saksbehandler.',
  ]);
  expect(requestsOn(cardOf(await desk.ask('liv', 'queue')))).toContainEqual({ verb: 'take-next', data: {} });
});

test('nobody waits: that is said', async () => {
  expect(wordsOf(await desk.ask('kari', 'queue'))).toBe(
    'Køen\nIngen venter nå.\nDu er på vakt til midnatt. Du får beskjed når noen ber om en saksbehandler.',
  );
});

test('before it is taken a card shows situation, messages, advice with rule and source, and the last turns', async () => {
  await desk.asks('c0');
  desk.clock.advance(1);
  await desk.said('c1', 'applicant', 'My number is 900000000001, I lost my card');
  await desk.said(
    'c1',
    'bot',
    'You order a new card at udi.no. Then you book a time. It costs 300 kroner.',
    'Where are you now?',
  );
  await desk.said('c1', 'applicant', 'In Norway');
  const handover = await desk.asks('c1', briefOf());
  desk.clock.advance(5);
  const words = wordsOf(await desk.ask('kari', 'handover', { handover }));
  for (const line of [
    'En søker ber om en saksbehandler',
    'Har ventet: 5 minutter',
    'Plass i køen: 2',
    'Språk: engelsk',
    'Skriver fra: chatten',
    'Saksnummeret slutter på: ••• 001',
    'mistet kort: «I lost my card on the bus»',
    'fra portalen, saken eller en knapp: borger av et land utenfor EU/EØS, permanent tillatelse, i Norge nå',
    'Søkeren: My number is •••, I lost my card',
    'Assistenten: You order a new card at udi.no. … Where are you now?',
    'Søkeren: In Norway',
    '[Ta samtalen]',
  ]) {
    expect(words).toContain(line);
  }
  expect(words).toMatch(/Rådet søkeren har fått\nMeld først fra til politiet om at kortet er mistet\..*\nRegel: \S+/);
});

test('once somebody has it, a card says who and since when, and shows nothing more to others', async () => {
  const handover = await desk.asks('c1', briefOf());
  await desk.said('c1', 'applicant', 'I lost my card');
  desk.clock.advance(7);
  await desk.ask('kari', 'take', { handover });
  const card = await desk.ask('ola', 'handover', { handover });
  expect(wordsOf(card)).toBe('Samtalen er tatt\nBa om hjelp kl. 10.00\nKari har hatt samtalen siden kl. 10.07.');
  await desk.ask('kari', 'close', { handover });
  expect(wordsOf(await desk.ask('ola', 'handover', { handover }))).toBe(
    'Samtalen er over\nBa om hjelp kl. 10.00\nkl. 10.07: Saksbehandleren avsluttet samtalen. Den var hos Kari.',
  );
  // Cards of several that are over stand below one another with whom they were.
  expect(wordsOf(await desk.ask('kari', 'handover', { handover }))).toContain(
    'Samtalen er over\nBa om hjelp kl. 10.00: mistet kort og permanent tillatelse\nkl. 10.07',
  );
});

test('the card sent to those on duty is the same, and on record as sent', async () => {
  const handover = await desk.asks('c1', briefOf());
  const chat = await desk.services.desk.chat('chat of ola');
  const reply = chat && (await queueLetterCard(desk.services, handover, chat, { replaces: false }));
  expect(reply && wordsOf(reply)).toBe(wordsOf(await desk.ask('ola', 'handover', { handover })));
  expect((await desk.services.audit.records(0, 10))[0]).toMatchObject({
    who: 'ola',
    role: 'caseworker',
    action: 'see-queue',
    end: 'sent',
    subject: `handover ${handover}`,
  });
});

test('what was said before it was taken stands apart from what was said since', async () => {
  await desk.said('c1', 'applicant', 'before');
  const handover = await desk.asks('c1');
  desk.clock.advance(1);
  await desk.ask('kari', 'take', { handover });
  desk.clock.advance(1);
  await desk.said('c1', 'applicant', 'after');
  await desk.writes(handover, 'm1', 'after');
  const words = wordsOf(await desk.ask('kari', 'handover', { handover }));
  expect(words).toContain('De siste meldingene\nSøkeren: before\nSamtalen så langt');
  expect(words.match(/Søkeren: after/g)).toHaveLength(1);
});

test('among the last turns a caseworker speaks under their own name, in full', async () => {
  await desk.said('c1', 'applicant', 'Hello');
  await desk.said('c1', 'bot', 'Kari is here.');
  await desk.said('c1', 'caseworker', 'Hei, jeg er Kari som svarer. Hva gjelder det? Fortell.');
  const handover = await desk.asks('c1');
  expect(wordsOf(await desk.ask('ola', 'handover', { handover }))).toContain(
    'Assistenten: Kari is here.\nKari: Hei, jeg er Kari som svarer. Hva gjelder det? Fortell.',
  );
});

test('what is settled already is news only where its card was seen before', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  const chat = await desk.services.desk.chat('chat of ola');
  if (chat === undefined) throw new TypeError('no chat');
  const card = await queueLetterCard(desk.services, handover, chat, { replaces: true });
  expect(card && wordsOf(card)).toContain('Kari har hatt samtalen');
  expect(await queueLetterCard(desk.services, handover, chat, { replaces: false })).toBeUndefined();
});

test('what is not known, and a conversation without a message, leaves no heading over nothing', async () => {
  const handover = await desk.asks('c1');
  const { parts } = cardOf(await desk.ask('kari', 'handover', { handover }));
  expect(parts.map(({ kind }) => kind)).toEqual(['facts']);
  await desk.ask('kari', 'take', { handover });
  const taken = cardOf(await desk.ask('kari', 'handover', { handover }));
  expect(taken.parts).not.toContainEqual(expect.objectContaining({ label: say('deskHandover.aboutPerson') }));
});

test('a call is called one, on every card and in what happened', async () => {
  const call = await desk.asksToBeCalled('c9');
  const own = await desk.ask('kari', 'take', { handover: call });
  expect(wordsOf(own)).toContain('Kari tok oppringningen.');
  expect(wordsOf(await desk.ask('ola', 'handover', { handover: call }))).toContain('Oppringningen er tatt');
  await desk.ask('liv', 'transfer', { handover: call, to: 'ola' });
  expect(wordsOf(await desk.ask('ola', 'handover', { handover: call }))).toContain('Oppringningen er nå hos Ola.');
  await desk.ask('ola', 'called', { handover: call });
  expect(wordsOf(await desk.ask('kari', 'handover', { handover: call }))).toContain('Oppringningen er avsluttet');
});
