import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;

beforeEach(async () => {
  desk = await openHandoverDesk();
});

afterEach(() => desk.close());

const isOnDuty = async (person: string) => (await desk.services.desk.chat(`chat of ${person}`))?.onDuty;

test('whoever has no role any more is off duty, and whom they had is in the queue again', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.letters();
  expect(await desk.lookAfter()).toBe(false);
  desk.takeRole('kari');
  expect(await desk.lookAfter()).toBe(true);
  expect(await isOnDuty('kari')).toBe(false);
  expect(await isOnDuty('ola')).toBe(true);
  expect(await desk.handover(handover)).toMatchObject({ state: 'waiting', by: undefined });
  expect((await desk.services.handovers.entries(handover)).at(-1)).toMatchObject({ text: 'back-in-queue' });
  expect(await desk.notices('c1')).toBe(2);
  // As messages of their own, or nobody would notice.
  expect(await desk.letters()).toEqual([
    { chat: 'chat of liv', kind: 'queue', entry: undefined, replaces: false },
    { chat: 'chat of ola', kind: 'queue', entry: undefined, replaces: false },
  ]);
  expect(await desk.services.audit.records(2, 10)).toMatchObject([
    { who: 'kari', role: 'none', subject: 'duty', end: 'begun', number: 3, before: { onDuty: true } },
    { who: 'kari', role: 'none', subject: 'duty', end: 'taken away', ends: 3, after: { onDuty: false } },
    { who: 'kari', subject: `handover ${handover}`, end: 'begun', number: 5, before: { state: 'taken', by: 'kari' } },
    {
      who: 'kari',
      subject: `handover ${handover}`,
      end: 'taken away',
      ends: 5,
      before: { state: 'taken', by: 'kari' },
      after: { state: 'waiting' },
    },
  ]);
  expect(await desk.lookAfter()).toBe(false);
});

test('who may only look from now on gives up a call too', async () => {
  const call = await desk.asksToBeCalled('c1');
  await desk.ask('ola', 'take', { handover: call });
  desk.takeRole('ola', 'reader');
  await desk.lookAfter();
  expect(await desk.handover(call)).toMatchObject({ state: 'call-back', by: undefined });
  expect((await desk.handover(call)).phone?.reveal()).toBe('+4790000001');
  expect(await isOnDuty('ola')).toBe(false);
});

test('where groups give roles too, who shows no token right now is left in peace', async () => {
  desk.takeRole('kari');
  const { services } = desk;
  await desk.lookAfter({ ...services, roster: { ...services.roster, hasGroups: true } });
  expect(await isOnDuty('kari')).toBe(true);
});
