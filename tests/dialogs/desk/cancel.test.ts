import { day } from '../../../domain/day.ts';
import { localMoment } from '../../../domain/moment.ts';
import { openDesk, read } from './appointments-desk.ts';
import { drammen, tone, tuesdayNine, tuesdayTwenty } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayNine)).reference;
});
afterEach(() => desk.close());

const askReason = async () => desk.press(await desk.card('show', { reference }), 'Cancel');
const cancelIt = async (inputs: Record<string, string> = { reason: 'asked', why: 'By telephone' }, request?: string) =>
  desk.press(await askReason(), 'Cancel the appointment', inputs, tone, request);

test('it asks for a reason before anything happens', async () => {
  const asked = await askReason();
  expect(read(asked)).toContain(
    'Name: Asha Prøvesen\nWhen: Tuesday, 17 March 2026 at 09:00\nWhere: Drammen politistasjon\n',
  );
  expect(read(asked)).toContain('Reason: the applicant asked for it / the applicant has another appointment');
  for (const reason of ['', 'something made up']) {
    expect((await cancelIt({ reason, why: 'x' })).status?.text).toBe('Choose a reason.');
  }
  expect((await desk.press(asked, 'Keep the appointment')).title).toBe(`Appointment ${reference}`);
  expect(await desk.at('A')).toBe(tuesdayNine);
  expect((await desk.records()).filter(({ end }) => end === 'done').map(({ action }) => action)).not.toContain(
    'cancel-appointment',
  );
});

test('what was typed with the command stands in the card, and is no reason to do it yet', async () => {
  const asked = await desk.card('cancel', { reference, why: 'she called' });
  expect(read(asked)).toContain('In your own words: she called');
  expect(await desk.at('A')).toBe(tuesdayNine);
});

test('of whoever is here already nothing is cancelled', async () => {
  const asked = await askReason();
  desk.clock.set(localMoment('2026-03-17T08:30'));
  await desk.card('came', { reference });
  const kept = await desk.press(asked, 'Cancel the appointment', { reason: 'asked' });
  expect(kept.status?.text).toContain('It is recorded that the applicant came.');
  expect(await desk.at('A')).toBe(tuesdayNine);
});

test('cancelled, it says so and frees the time, and the reason is on record', async () => {
  const cancelled = await cancelIt();
  expect(cancelled.status).toEqual({
    tone: 'good',
    text: 'The appointment on Tuesday, 17 March 2026 at 09:00 is cancelled.',
  });
  expect(read(cancelled)).toContain('Status: cancelled');
  expect(await desk.at('A')).toBeUndefined();
  expect(await desk.last()).toMatchObject({
    action: 'cancel-appointment',
    end: 'done',
    why: 'asked: By telephone',
    before: { status: 'booked' },
    after: { status: 'cancelled', revision: 1 },
  });
  expect(read(await desk.card('day', { station: drammen, day: '2026-03-17' }))).not.toContain('Asha');
});

test('undone, the time is booked again under another reference', async () => {
  const back = await desk.press(await cancelIt(), 'Undo');
  const [now] = await desk.desk.backend.dayOf({ station: drammen, day: day('2026-03-17') });
  expect(now?.appointment.reference).not.toBe(reference);
  expect(back.status?.text).toBe(
    `The appointment is booked again. The new reference is ${now?.appointment.reference}.`,
  );
  expect(back.title).toBe(`Appointment ${now?.appointment.reference}`);
  expect(await desk.at('A')).toBe(tuesdayNine);
  expect(await desk.last()).toMatchObject({ why: 'undone', after: { reference: now?.appointment.reference } });
});

test('undone twice it is booked once', async () => {
  const cancelled = await cancelIt();
  const request = desk.nextRequest();
  const first = await desk.press(cancelled, 'Undo', {}, tone, request);
  expect(await desk.press(cancelled, 'Undo', {}, tone, request)).toEqual(first);
  const another = await desk.press(cancelled, 'Undo');
  expect(another.status?.text).toContain('The applicant already has another appointment');
  expect((await desk.press(another, 'Open')).title).toBe(first.title);
});

test('a time that is somebody else’s meanwhile is not booked again', async () => {
  const cancelled = await cancelIt();
  await desk.booked('B', tuesdayNine);
  const kept = await desk.press(cancelled, 'Undo');
  expect(kept.status).toEqual({ tone: 'warning', text: 'The old time is no longer free.' });
  expect(await desk.at('A')).toBeUndefined();
});

test('an applicant who has booked another meanwhile keeps that', async () => {
  const cancelled = await cancelIt();
  const other = await desk.booked('A', tuesdayTwenty);
  expect((await desk.press(cancelled, 'Undo')).status?.text).toBe(
    `The applicant already has another appointment, ${other.reference}.`,
  );
  expect(await desk.last()).toMatchObject({ end: 'already-has-one' });
});

test('what stands is not undone', async () => {
  expect((await desk.card('undo', { reference, what: 'cancel' })).status?.text).toBe(
    'The appointment is not cancelled.',
  );
});

test('a button that is pressed twice cancels once, as the same activity or as another', async () => {
  const asked = await askReason();
  const request = desk.nextRequest();
  const inputs = { reason: 'double' };
  const first = await desk.press(asked, 'Cancel the appointment', inputs, tone, request);
  expect(await desk.press(asked, 'Cancel the appointment', inputs, tone, request)).toEqual(first);
  const another = await desk.press(asked, 'Cancel the appointment', inputs);
  expect(another.status?.text).toBe('The appointment is already cancelled.');
});

test('one that has begun is not cancelled', async () => {
  const asked = await askReason();
  desk.clock.set(tuesdayNine);
  expect((await desk.press(asked, 'Cancel the appointment', { reason: 'asked' })).status?.text).toContain(
    'has begun or is over',
  );
  expect(await desk.last()).toMatchObject({ end: 'too-late' });
});

test('an answer that gets lost is looked up, and where the book cannot tell either, it can be looked for again', async () => {
  const asked = await askReason();
  desk.line.suffer('lost-reply');
  const done = await desk.press(asked, 'Cancel the appointment', { reason: 'asked' });
  expect(done.status?.tone).toBe('good');
});

test('the conversations that know of it are told once, and no longer reminded', async () => {
  await desk.conversationKnows('chat of Asha', reference, 'A');
  const request = desk.nextRequest();
  await cancelIt({ reason: 'station' }, request);
  await desk.press(await desk.card('show', { reference }), 'Back to the day');
  expect(await desk.waiting('chat of Asha')).toMatchObject([
    { kind: 'cancelled', applicant: 'A', appointment: { reference }, by: 'police' },
  ]);
});

test('booked again before they were told, they hear of the new reference and of nothing else', async () => {
  desk.clock.set(localMoment('2026-03-15T10:00'));
  await desk.conversationKnows('chat of Asha', reference, 'A');
  await desk.press(await cancelIt(), 'Undo');
  const [now] = await desk.desk.backend.dayOf({ station: drammen, day: day('2026-03-17') });
  const appointment = { reference: now?.appointment.reference };
  expect(await desk.waiting('chat of Asha')).toMatchObject([
    { kind: 'booked-again', appointment },
    { kind: 'reminder', appointment },
  ]);
});
