import { NotAllowed } from '../../../dialogs/caseworkers/audited.ts';
import type { Reply } from '../../../dialogs/caseworkers/errand.ts';
import { cardOf, press, requestsOn, wordsOf } from '../desk/desk-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;

beforeEach(async () => {
  desk = await openHandoverDesk();
});

afterEach(() => desk.close());

test('who takes somebody has them; the applicant and everybody on duty are told', async () => {
  const handover = await desk.asks('c1');
  await desk.letters();
  desk.clock.advance(4);
  const reply = await desk.ask('kari', 'take', { handover });
  expect(wordsOf(reply)).toContain('Samtalen er din.');
  expect(await desk.handover(handover)).toMatchObject({
    state: 'taken',
    by: { id: 'kari', name: 'Kari' },
    revision: 1,
  });
  expect(await desk.services.handovers.entries(handover)).toMatchObject([
    { text: 'asked' },
    { kind: 'event', text: 'taken', by: 'caseworker', author: 'Kari' },
  ]);
  expect(await desk.notices('c1')).toBe(1);
  // Her own card is the one she works in.
  expect(await desk.letters()).toEqual([
    { chat: 'chat of liv', kind: 'queue', entry: undefined, replaces: true },
    { chat: 'chat of ola', kind: 'queue', entry: undefined, replaces: true },
  ]);
});

test('of those who take at the same second one gets it, and the others see who has it', async () => {
  for (let round = 1; round <= 10; round += 1) {
    const handover = await desk.asks(`c${round}`);
    const all = ['kari', 'ola', 'liv'] as const;
    const replies = await Promise.all(all.map((person) => desk.ask(person, 'take', { handover })));
    const words = replies.map((reply) => wordsOf(reply));
    const { by, revision } = await desk.handover(handover);
    expect(words.filter((each) => each.includes('Samtalen er din.'))).toHaveLength(1);
    expect(words.filter((each) => each.includes(`${by?.name} har hatt samtalen siden kl. 10.00.`))).toHaveLength(2);
    expect(revision).toBe(1);
    expect(await desk.notices(`c${round}`)).toBe(1);
    await desk.ask(all.find((person) => person === by?.id) ?? 'kari', 'hand-back', { handover });
  }
});

test('the same press again is the same deed', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover }, 'pressed');
  const again = await desk.ask('kari', 'take', { handover }, 'pressed');
  expect(wordsOf(again)).toContain('Du har den allerede.');
  expect((await desk.handover(handover)).revision).toBe(1);
  expect(await desk.services.handovers.entries(handover)).toHaveLength(2);
});

test('a caseworker has one conversation at a time: the other is named, with a way to it', async () => {
  const first = await desk.asks('c1');
  const second = await desk.asks('c2');
  await desk.ask('kari', 'take', { handover: first });
  const reply = await desk.ask('kari', 'take', { handover: second });
  expect(wordsOf(reply)).toContain('Du har en annen samtale.');
  expect(requestsOn(cardOf(reply))).toEqual([{ verb: 'handover', data: { handover: first } }]);
  expect((await desk.handover(second)).state).toBe('waiting');
});

test('who presses two cards in the same moment has one conversation, and the other is still in the queue', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const both = [await desk.asks(`a${round}`), await desk.asks(`b${round}`)];
    const replies = await Promise.all(both.map((handover) => desk.ask('kari', 'take', { handover })));
    const states = await Promise.all(both.map(async (handover) => (await desk.handover(handover)).state));
    expect(states.toSorted()).toEqual(['taken', 'waiting']);
    const refused = replies[states.indexOf('waiting')];
    expect(refused && wordsOf(refused)).toContain('Du har en annen samtale');
    await desk.ask('kari', 'close', { handover: both[states.indexOf('taken')] ?? '' });
  }
});

test('a lead takes over from whom the card said, and the former is told', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  const seen = await desk.ask('liv', 'handover', { handover });
  expect(requestsOn(cardOf(await desk.ask('ola', 'handover', { handover })))).toEqual([]);
  await desk.letters();
  await desk.ask('liv', 'take', press(seen, 'take').data);
  expect((await desk.handover(handover)).by).toEqual({ id: 'liv', name: 'Liv' });
  expect(await desk.letters()).toContainEqual({
    chat: 'chat of kari',
    kind: 'entry',
    entry: expect.any(String),
    replaces: false,
  });
  // What she saw is not so any more: nothing is taken from whom she did not see.
  await desk.ask('liv', 'transfer', { handover, to: 'ola' });
  const late = await desk.ask('liv', 'take', press(seen, 'take').data);
  expect(wordsOf(late)).toContain('En kollega har den.');
  expect((await desk.handover(handover)).by?.id).toBe('ola');
});

test('a call-back is taken beside a conversation, and only who has it sees the number', async () => {
  const talk = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover: talk });
  const call = await desk.asksToBeCalled('c2');
  expect(wordsOf(await desk.ask('kari', 'handover', { handover: call }))).not.toContain('90000001');
  const taken = await desk.ask('kari', 'take', { handover: call });
  expect(wordsOf(taken)).toContain('Telefon: +4790000001');
  expect(wordsOf(taken)).toContain('Vil bli ringt opp: midt på dagen');
  expect(wordsOf(await desk.ask('ola', 'handover', { handover: call }))).not.toContain('90000001');
  expect(wordsOf(await desk.ask('liv', 'queue'))).not.toContain('90000001');
});

test('who may only look sees neither the queue nor anybody in it, and that is on record', async () => {
  const handover = await desk.asks('c1');
  for (const verb of ['queue', 'handover', 'take', 'say', 'close', 'hand-back', 'called']) {
    await expect(desk.ask('rolf', verb, { handover, text: 'hei' })).rejects.toThrow(NotAllowed);
  }
  expect((await desk.handover(handover)).state).toBe('waiting');
  const records = await desk.services.audit.records(0, 20);
  expect(new Set(records.map(({ who, end }) => `${who} ${end}`))).toEqual(new Set(['rolf refused: role']));
  expect(records).toHaveLength(7);
});

test('everything is on record: who, what of which, before and after, and why', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.ask('ola', 'take', { handover });
  const subject = `handover ${handover}`;
  const kari = { who: 'kari', action: 'take-handover', subject, why: 'queue', before: { state: 'waiting' } };
  const ola = { who: 'ola', action: 'take-handover', subject, before: { state: 'taken', by: 'kari' } };
  expect(await desk.services.audit.records(0, 10)).toMatchObject([
    { ...kari, number: 1, end: 'begun' },
    { ...kari, end: 'done', ends: 1, after: { state: 'taken', by: 'kari' } },
    { ...ola, number: 3, end: 'begun' },
    { ...ola, end: 'with-another', ends: 3 },
  ]);
});

test('what the applicant wrote last stands open on the card of whoever takes it, and of the colleague it is passed to', async () => {
  const lines = ['one', 'two', 'three', 'four'];
  for (const line of lines) {
    await desk.said('c1', 'applicant', `message ${line}.`);
    await desk.said('c1', 'bot', `answer ${line}.`);
  }
  const handover = await desk.asks('c1');
  const taken = await desk.ask('kari', 'take', { handover });
  const open = (reply: Reply) => cardOf(reply).parts.flatMap((part) => (part.kind === 'said' ? part.text : []));
  const atLast = ['message two.', 'answer two.', 'message three.', 'answer three.', 'message four.', 'answer four.'];
  expect(open(taken)).toEqual(atLast);
  expect(wordsOf(taken)).toContain('Tidligere meldinger');
  expect(wordsOf(taken)).toContain('message one.');
  await desk.ask('kari', 'transfer', { handover, to: 'ola' });
  expect(open(await desk.ask('ola', 'handover', { handover }))).toEqual(atLast);
  await desk.writes(handover, 'm1', 'message five.');
  await desk.writes(handover, 'm2', 'message six.');
  expect(open(await desk.ask('ola', 'handover', { handover }))).toEqual(['message five.', 'message six.']);
});

describe('whoever waits longest', () => {
  test('is taken as things stand when it is pressed, not as they stood when the card was drawn', async () => {
    const first = await desk.asks('c1');
    const card = await desk.ask('kari', 'queue');
    const second = await desk.asks('c2');
    await desk.ask('ola', 'take', { handover: first });
    const { verb, data } = press(card, 'take-next');
    expect(wordsOf(await desk.ask('kari', verb, data))).toContain('Samtalen er din.');
    expect((await desk.handover(second)).by?.id).toBe('kari');
  });

  test('is nobody any more: the queue as it stands is shown, and the button is gone from it', async () => {
    const first = await desk.asks('c1');
    await desk.ask('ola', 'take', { handover: first });
    const reply = await desk.ask('kari', 'take-next');
    expect(wordsOf(reply)).toContain('Ingen venter lenger.');
    expect(wordsOf(reply)).toContain('Hos kolleger');
    expect(() => press(reply, 'take-next')).toThrow();
  });

  test('is taken once by a press that is told of twice, and by nobody who has a conversation', async () => {
    const first = await desk.asks('c1');
    desk.clock.advance(1);
    const second = await desk.asks('c2');
    for (let again = 1; again <= 2; again += 1) await desk.ask('kari', 'take-next', {}, 'kari press');
    expect((await desk.handover(first)).by?.id).toBe('kari');
    expect(wordsOf(await desk.ask('kari', 'take-next'))).toContain('Du har en annen samtale.');
    expect((await desk.handover(second)).state).toBe('waiting');
  });

  test('is taken by no reader, and two who press at once get two people', async () => {
    const both = [await desk.asks('c1'), await desk.asks('c2')];
    await expect(desk.ask('rolf', 'take-next')).rejects.toThrow();
    await Promise.all([desk.ask('kari', 'take-next'), desk.ask('ola', 'take-next')]);
    const by = await Promise.all(both.map(async (id) => (await desk.handover(id)).by?.id));
    expect(by.sort()).toEqual(['kari', 'ola']);
  });
});
