import { localMoment } from '../../../domain/moment.ts';
import { cardOf, press, requestsOn, wordsOf } from '../desk/desk-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;

beforeEach(async () => {
  desk = await openHandoverDesk({ onDuty: [] });
});

afterEach(() => desk.close());

const toldOf = async () => (await desk.letters()).map(({ chat }) => chat);

test('duty ends with the office hours of the day: who forgot to go off is not told of a call-back at night', async () => {
  expect(wordsOf(await desk.ask('kari', 'on-duty'))).toBe(
    'Du er på vakt til kl. 15.00. Du får beskjed når noen ber om en saksbehandler.',
  );
  desk.clock.set(localMoment('2026-03-16T14:59'));
  await desk.asks('c1');
  expect(await toldOf()).toEqual(['chat of kari']);
  desk.clock.set(localMoment('2026-03-16T15:00'));
  await desk.asks('c2');
  expect(await toldOf()).toEqual([]);
  expect(wordsOf(await desk.ask('kari', 'queue'))).toContain('Du er ikke på vakt.');
});

test('who goes on duty when the hours are over is on duty until midnight', async () => {
  desk.clock.set(localMoment('2026-03-16T15:30'));
  expect(wordsOf(await desk.ask('kari', 'on-duty'))).toContain('på vakt til midnatt');
  desk.clock.set(localMoment('2026-03-16T23:59'));
  await desk.asks('c1');
  expect(await toldOf()).toEqual(['chat of kari']);
  desk.clock.set(localMoment('2026-03-17T00:00'));
  await desk.asks('c2');
  expect(await toldOf()).toEqual([]);
});

test('the first to go on duty in the morning sees at once who waits and who wants to be called', async () => {
  desk.clock.set(localMoment('2026-03-15T22:00'));
  const call = await desk.asksToBeCalled('c1');
  expect(await toldOf()).toEqual([]);
  desk.clock.set(localMoment('2026-03-16T08:50'));
  const queue = await desk.ask('kari', 'on-duty');
  expect(wordsOf(queue)).toContain('Du er på vakt til kl. 15.00.');
  expect(wordsOf(queue)).toContain('Vil bli ringt opp');
  expect(requestsOn(cardOf(queue))).toContainEqual({ verb: 'handover', data: { handover: call } });
  const records = await desk.services.audit.records(0, 10);
  expect(records.filter(({ end }) => end === 'done').map(({ action }) => action)).toEqual([
    'take-handover',
    'see-queue',
  ]);
});

test('a conversation stays with its caseworker when duty ends, and what the applicant writes still comes', async () => {
  await desk.ask('kari', 'on-duty');
  desk.clock.set(localMoment('2026-03-16T14:58'));
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.letters();
  desk.clock.set(localMoment('2026-03-16T15:01'));
  await desk.lookAfter();
  expect(await desk.handover(handover)).toMatchObject({ state: 'taken', by: { id: 'kari' } });
  await desk.writes(handover, 'm1', 'Er du der?');
  expect(await toldOf()).toEqual(['chat of kari']);
  expect(await desk.ask('kari', 'say', { handover, text: 'Ja' })).toEqual({ kind: 'words', lines: [] });
  expect(wordsOf(await desk.ask('kari', 'off-duty'))).toContain('Samtalen du har, er fortsatt din.');
  expect((await desk.handover(handover)).state).toBe('taken');
});

test('who goes off duty and has nobody is told just that', async () => {
  await desk.ask('kari', 'on-duty');
  expect(wordsOf(await desk.ask('kari', 'off-duty'))).toBe(
    'Du er ikke på vakt lenger. Du får ikke flere beskjeder om køen.',
  );
  await desk.asks('c1');
  expect(await toldOf()).toEqual([]);
});

test('who fell back into the queue when nobody was on duty stands first before whoever comes on duty in the morning', async () => {
  const night = await openHandoverDesk({ onDuty: ['kari'] });
  const handover = await night.asks('c1');
  await night.ask('kari', 'take', { handover });
  await night.ask('kari', 'off-duty');
  await night.letters();
  for (const minutes of [6, 6]) {
    night.clock.advance(minutes);
    await night.lookAfter();
  }
  expect((await night.handover(handover)).state).toBe('waiting');
  // Nobody but the one it was with is told of it now: nobody else is on duty.
  expect((await night.letters()).filter(({ kind }) => kind === 'queue')).toEqual([]);
  night.clock.advance(22 * 60);
  await night.lookAfter();
  await night.asks('c2');
  const morning = await night.ask('ola', 'on-duty');
  expect(wordsOf(morning)).toMatch(/Venter på en saksbehandler\nNr\. 1 \| 22 timer/);
  const { verb, data } = press(morning, 'take-next');
  await night.ask('ola', verb, data);
  expect((await night.handover(handover)).by?.id).toBe('ola');
  await night.close();
});
