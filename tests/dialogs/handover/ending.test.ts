import { entryLetterReply, queueLetterCard } from '../../../dialogs/handover/desk/letter-cards.ts';
import { cardOf, press, wordsOf } from '../desk/desk-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;
let handover: string;

beforeEach(async () => {
  desk = await openHandoverDesk();
  handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.letters();
});

afterEach(() => desk.close());

const lastEntry = async () => (await desk.services.handovers.entries(handover)).at(-1);

async function letterTo(person: string, entry: string): Promise<string> {
  const chat = await desk.services.desk.chat(`chat of ${person}`);
  const reply = chat && (await entryLetterReply(desk.services, handover, entry, chat));
  return reply === undefined ? 'nothing' : wordsOf(reply);
}

test.each([
  ['close', 'closed-by-caseworker', 'closed', 'Samtalen er avsluttet.'],
  ['hand-back', 'handed-back', 'handed-back', 'Assistenten har samtalen igjen.'],
])('to %s ends it: the applicant is told, and the queue cards of colleagues', async (verb, end, event, words) => {
  const reply = await desk.ask('kari', verb, { handover });
  expect(wordsOf(reply)).toContain(words);
  expect(await desk.handover(handover)).toMatchObject({ state: 'over', end });
  expect(await lastEntry()).toMatchObject({ kind: 'event', text: event, author: 'Kari' });
  expect(await desk.notices('c1')).toBe(2);
  expect(await desk.letters()).toHaveLength(2);
  const again = await desk.ask('kari', verb, { handover });
  expect(wordsOf(again)).toContain('Samtalen er over.');
});

test('who closes while the applicant has the last word is asked once, in place, and again if more is written', async () => {
  await desk.writes(handover, 'm1', 'Men hva koster det?');
  const asked = await desk.ask('kari', 'close', { handover });
  expect(wordsOf(asked)).toContain('Søkeren har skrevet sist. Avslutte likevel?');
  expect(cardOf(asked).refresh).toBeUndefined();
  expect((await desk.handover(handover)).state).toBe('taken');
  await desk.writes(handover, 'm2', 'Er du der?');
  const again = await desk.ask('kari', 'close', press(asked, 'close').data);
  expect(wordsOf(again)).toContain('Søkeren har skrevet sist.');
  expect(wordsOf(await desk.ask('kari', 'close', press(again, 'close').data))).toContain('Samtalen er avsluttet.');
  expect((await desk.handover(handover)).end).toBe('closed-by-caseworker');
});

test('who wrote last themselves is not asked, and whose conversation it is not is not asked either', async () => {
  await desk.writes(handover, 'm1', 'Takk!');
  expect(wordsOf(await desk.ask('ola', 'close', { handover }))).toContain('En kollega har den.');
  await desk.ask('kari', 'say', { handover, text: 'Ha det' });
  expect(wordsOf(await desk.ask('kari', 'close', { handover }))).toContain('Samtalen er avsluttet.');
});

test('who does not have it ends nothing', async () => {
  for (const verb of ['close', 'hand-back', 'called']) {
    expect(wordsOf(await desk.ask('ola', verb, { handover }))).toContain('En kollega har den.');
  }
  expect((await desk.handover(handover)).state).toBe('taken');
});

test('a conversation is passed on to a colleague on duty who is in no other; both see what has become of it', async () => {
  const open = await desk.ask('kari', 'handover', { handover });
  expect(wordsOf(open)).toContain('Liv / Ola');
  const passedOn = await desk.ask('kari', 'transfer', press(open, 'transfer', { to: 'ola' }).data);
  expect(wordsOf(passedOn)).toContain('Samtalen er overført.');
  expect(wordsOf(passedOn)).toContain('Ola har hatt samtalen');
  expect(await desk.handover(handover)).toMatchObject({ state: 'taken', by: { id: 'ola', name: 'Ola' } });
  const event = await lastEntry();
  expect(event).toMatchObject({ text: 'transferred', author: 'Ola' });
  expect(await desk.letters()).toEqual([
    { chat: 'chat of liv', kind: 'queue', entry: undefined, replaces: true },
    { chat: 'chat of ola', kind: 'entry', entry: event?.key, replaces: false },
  ]);
  expect(await letterTo('ola', event?.key ?? '')).toContain('En kollega har overført denne til deg.');
  expect(await letterTo('ola', event?.key ?? '')).toContain('Samtalen så langt');
  expect(wordsOf(await desk.ask('kari', 'say', { handover, text: 'Hei' }))).toContain('ikke sendt');
  expect(await desk.ask('ola', 'say', { handover, text: 'Hei' })).toEqual({ kind: 'words', lines: [] });
});

test('who gets a conversation is told from whom: whoever passed it on, also where another had it', async () => {
  await desk.ask('liv', 'transfer', { handover, to: 'ola' }, 'liv activity');
  expect(await letterTo('ola', 'liv activity')).toContain('Liv har overført denne til deg.');
});

test('a lead passes on what another has, and the former is told in words', async () => {
  await desk.ask('liv', 'transfer', { handover, to: 'ola' });
  const event = (await lastEntry())?.key ?? '';
  const entries = (await desk.letters()).filter(({ kind }) => kind === 'entry');
  expect(entries.map(({ chat }) => chat).sort()).toEqual(['chat of kari', 'chat of ola']);
  expect(await letterTo('kari', event)).toBe('Samtalen er nå hos Ola.');
});

test('nobody gets it who is in another conversation, may not speak, or passes on what they do not have', async () => {
  const other = await desk.asks('c2');
  await desk.ask('liv', 'take', { handover: other });
  for (const to of ['liv', 'rolf', 'kari', 'nobody']) {
    expect(wordsOf(await desk.ask('kari', 'transfer', { handover, to }))).toContain('kan ikke ta den');
  }
  expect(wordsOf(await desk.ask('ola', 'transfer', { handover, to: 'ola' }))).toContain('En kollega har den.');
  expect((await desk.handover(handover)).by?.id).toBe('kari');
});

test('a call-back is made and noted, or put back for another try', async () => {
  const call = await desk.asksToBeCalled('c2');
  const taken = await desk.ask('ola', 'take', { handover: call });
  const back = await desk.ask('ola', 'hand-back', press(taken, 'hand-back').data);
  expect(wordsOf(back)).toContain('i køen for oppringning igjen');
  expect(await desk.handover(call)).toMatchObject({ state: 'call-back', by: undefined });
  const anew = await desk.ask('liv', 'take', { handover: call });
  expect(wordsOf(await desk.ask('liv', 'called', press(anew, 'called').data))).toContain('Søkeren er ringt opp.');
  expect(await desk.handover(call)).toMatchObject({ state: 'over', end: 'called-back', by: { id: 'liv' } });
});

test('a conversation is not ended as a call, nor a call as a conversation', async () => {
  await desk.ask('kari', 'called', { handover });
  const call = await desk.asksToBeCalled('c2');
  await desk.ask('ola', 'take', { handover: call });
  await desk.ask('ola', 'close', { handover: call });
  expect((await desk.handover(handover)).state).toBe('taken');
  expect((await desk.handover(call)).state).toBe('called');
});

test('what the applicant does is told to whom it is with, in words', async () => {
  await desk.happens(handover, 'e1', 'left');
  expect(await letterTo('kari', 'e1')).toBe('Søkeren gikk tilbake til assistenten, så samtalen er over.');
  await desk.happens(handover, 'e2', 'stopped-texting');
  expect(await letterTo('kari', 'e2')).toContain('vil ikke ha flere SMS');
  await desk.happens(handover, 'e3', 'asked');
  expect(await letterTo('kari', 'e3')).toBe('nothing');
});

test('a hand-over the applicant has deleted is gone for everybody, in the middle of it', async () => {
  await desk.writes(handover, 'm1', 'Slett alt');
  const { version } = await desk.storage.load('c1');
  await desk.storage.save({ conversation: 'c1', version, state: {}, outgoing: [], forget: true });
  const chat = await desk.services.desk.chat('chat of kari');
  if (chat === undefined) throw new TypeError('no chat');
  expect(await queueLetterCard(desk.services, handover, chat, { replaces: true })).toBeUndefined();
  expect(await letterTo('kari', 'm1')).toBe('nothing');
  for (const [verb, data] of [
    ['handover', {}],
    ['take', {}],
    ['private-note', { note: 'x' }],
    ['transfer', { to: 'ola' }],
    ['hand-back', {}],
    ['close', {}],
    ['called', {}],
  ] as const) {
    expect(wordsOf(await desk.ask('kari', verb, { handover, ...data }))).toContain('Denne samtalen er slettet.');
  }
  expect(wordsOf(await desk.ask('kari', 'queue'))).toContain('Ingen venter nå.');
  expect(await desk.lookAfter()).toBe(false);
});

test('who takes somebody for the second time sees what was said meanwhile, and since when they have them', async () => {
  desk.clock.advance(10);
  await desk.lookAfter();
  desk.clock.advance(10);
  await desk.lookAfter();
  expect((await desk.handover(handover)).state).toBe('waiting');
  await desk.said('c1', 'applicant', 'Is anybody there');
  expect(wordsOf(await desk.ask('liv', 'handover', { handover }))).toContain('Har ventet: 20 minutter');
  desk.clock.advance(1);
  const taken = await desk.ask('ola', 'take', { handover });
  expect(wordsOf(taken)).toContain('Søkeren: Is anybody there\nSamtalen så langt');
  expect(wordsOf(await desk.ask('kari', 'handover', { handover }))).toContain('Ola har hatt samtalen siden kl. 10.21.');
});

test('a lead can pass on from the card what another has', async () => {
  const seen = await desk.ask('liv', 'handover', { handover });
  await desk.ask('liv', 'transfer', press(seen, 'transfer', { to: 'ola' }).data);
  expect((await desk.handover(handover)).by?.id).toBe('ola');
});

test('what is said in the second in which it ends is either said or given back', async () => {
  for (let round = 1; round <= 8; round += 1) {
    const one = await desk.asks(`round ${round}`);
    await desk.ask('ola', 'take', { handover: one });
    const [, said] = await Promise.all([
      desk.ask('ola', 'close', { handover: one }),
      desk.ask('ola', 'say', { handover: one, text: 'Et siste ord' }),
    ]);
    const entries = await desk.services.handovers.entries(one);
    const isSaid = entries.some(({ text }) => text === 'Et siste ord');
    expect(wordsOf(said).includes('Et siste ord')).toBe(!isSaid);
    expect((await desk.handover(one)).state).toBe('over');
  }
});
