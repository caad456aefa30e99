import { localMoment } from '../../../domain/moment.ts';
import { buttonsOf, openDesk, read } from './appointments-desk.ts';
import { tone, tuesdayLate, tuesdayNine, tuesdayTwenty, wednesdayTen } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayNine)).reference;
});
afterEach(() => desk.close());

const chosen = { slot: tuesdayTwenty, why: 'The applicant called' };
const chooseTime = async () => desk.press(await desk.card('show', { reference }), 'Move');
const moveIt = async (inputs: Record<string, string> = chosen, request?: string) =>
  desk.press(await chooseTime(), 'Move the appointment', inputs, tone, request);

test('the free times of the first day that has any are shown, and those of other days', async () => {
  const times = await chooseTime();
  expect(read(times)).toContain('Free times on Tuesday, 17 March 2026\nNew time: 09:20 / 09:40 / 11:00\nWhy: …');
  const next = await desk.press(times, 'Day after');
  expect(read(next)).toContain('New time: 10:00');
  expect(buttonsOf(await desk.press(next, 'Day before'))).toEqual(buttonsOf(times));
  const later = await desk.press(times, 'A week later');
  expect(read(later)).toContain('There are no free times at the station.');
  expect(buttonsOf(later)).not.toContain('Move the appointment');
  expect((await desk.press(times, 'Back to the appointment')).title).toBe(`Appointment ${reference}`);
});

test('it says whose appointment it is, and that they are told', async () => {
  const times = await chooseTime();
  expect(read(times)).toContain(
    'Name: Asha Prøvesen\nWhen: Tuesday, 17 March 2026 at 09:00\nWhere: Drammen politistasjon\n',
  );
  expect(read(times)).toContain('The applicant is told in the conversation with the assistant, if there is one.');
});

test('of whoever is here already the time is not moved, until that is undone', async () => {
  const times = await chooseTime();
  desk.clock.set(localMoment('2026-03-17T08:30'));
  const here = await desk.card('came', { reference });
  expect(buttonsOf(here)).toEqual(['Undo', 'Back to the day', 'Save the note']);
  const kept = await desk.press(times, 'Move the appointment', chosen);
  expect(kept.status).toEqual({
    tone: 'warning',
    text: 'It is recorded that the applicant came. If the appointment is to be changed all the same, undo that first.',
  });
  expect(await desk.last()).toMatchObject({ action: 'move-appointment', end: 'is-here' });
  expect((await desk.card('move', { reference })).status).toEqual(kept.status);
  expect(await desk.at('A')).toBe(tuesdayNine);
  expect(buttonsOf(await desk.press(here, 'Undo'))).toContain('Move');
});

test('a day without free times leads to the next that has some', async () => {
  for (const [who, start] of [
    ['B', tuesdayTwenty],
    ['C', localMoment('2026-03-17T09:40')],
    ['D', tuesdayLate],
  ] as const)
    await desk.booked(who, start);
  const full = await desk.card('move', { reference, day: '2026-03-17' });
  expect(read(full)).toContain('There are no free times on Tuesday, 17 March 2026.');
  expect(read(await desk.press(full, 'Next day with a free time'))).toContain('Wednesday, 18 March 2026');
});

test('moved, it says from when to when and how it stands, and the reason is on record', async () => {
  const moved = await moveIt();
  expect(moved.status).toEqual({
    tone: 'good',
    text: 'The appointment is moved from Tuesday, 17 March 2026 at 09:00 to Tuesday, 17 March 2026 at 09:20.',
  });
  expect(read(moved)).toContain('When: Tuesday, 17 March 2026 at 09:20');
  expect(read(moved)).toContain('Changes: 1 since it was booked');
  expect(await desk.at('A')).toBe(tuesdayTwenty);
  expect(await desk.last()).toMatchObject({
    action: 'move-appointment',
    end: 'done',
    subject: `appointment ${reference}`,
    why: 'The applicant called',
    before: { start: tuesdayNine, revision: 0 },
    after: { start: tuesdayTwenty, revision: 1 },
  });
});

test('it is moved back as long as the old time is free', async () => {
  const back = await desk.press(await moveIt(), 'Undo');
  expect(back.status?.text).toContain('to Tuesday, 17 March 2026 at 09:00');
  expect(await desk.at('A')).toBe(tuesdayNine);
  expect(await desk.last()).toMatchObject({ why: 'undone', end: 'done' });
});

test('an old time that is somebody else’s now is said to be', async () => {
  const moved = await moveIt();
  await desk.booked('B', tuesdayNine);
  const kept = await desk.press(moved, 'Undo');
  expect(kept.status).toEqual({ tone: 'warning', text: 'The old time is no longer free.' });
  expect(await desk.at('A')).toBe(tuesdayTwenty);
  expect(await desk.last()).toMatchObject({ end: 'taken' });
});

test('a time somebody else was quicker to take leads to the others', async () => {
  const times = await chooseTime();
  await desk.booked('B', tuesdayTwenty);
  const again = await desk.press(times, 'Move the appointment', chosen);
  expect(again.status).toEqual({ tone: 'warning', text: 'Somebody else has taken that time. Choose another.' });
  expect(read(again)).toContain('New time: 09:40 / 11:00');
  expect(await desk.at('A')).toBe(tuesdayNine);
  expect(await desk.last()).toMatchObject({ end: 'taken' });
});

test.each([
  [{ slot: tuesdayTwenty, why: ' ' }, 'Write why.'],
  [{ slot: '', why: 'Because' }, 'Choose a time.'],
])('without a time or a reason nothing is moved', async (inputs, said) => {
  expect((await moveIt(inputs)).status?.text).toBe(said);
  expect(await desk.at('A')).toBe(tuesdayNine);
});

test('the conversation that knows of it is told, and reminded of the new time', async () => {
  await desk.conversationKnows('chat of Asha', reference, 'A');
  await moveIt({ slot: wednesdayTen, why: 'The station is closed on Tuesday' });
  expect(await desk.waiting('chat of Asha')).toMatchObject([
    {
      kind: 'moved',
      applicant: 'A',
      appointment: { reference, slot: { start: wednesdayTen } },
      from: { start: tuesdayNine },
      by: 'police',
    },
    { kind: 'reminder', appointment: { slot: { start: wednesdayTen } } },
  ]);
});
