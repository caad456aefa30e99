import { BackendUnavailable } from '../../../backend/appointment-backend.ts';
import { localMoment } from '../../../domain/moment.ts';
import { buttonsOf, openDesk, read } from './appointments-desk.ts';
import { drammen, kongsberg, tone, tuesdayLate, tuesdayNine, tuesdayTwenty } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayNine)).reference;
});
afterEach(() => desk.close());

const both = { ...tone, stations: [drammen, kongsberg] };
const move = (slot = tuesdayTwenty, more: Record<string, string> = {}) =>
  desk.card('move-to', { reference, slot, why: 'They called', ...more }, both);
const cancel = (of = reference) => desk.card('cancel', { reference: of, reason: 'asked', sure: 'yes' });
const takeBack = (data: Record<string, string> = {}, who = tone) => desk.card('undo-last', data, who);
const nothing = { kind: 'words', lines: [{ text: 'deskAppointment.nothingToUndo' }] };

test('a move is shown, and taken back by the button and not before', async () => {
  await move();
  const shown = await takeBack();
  expect(shown.status).toEqual({
    tone: 'plain',
    text: 'The last thing you can undo: The appointment is moved from Tuesday, 17 March 2026 at 09:00 to Tuesday, 17 March 2026 at 09:20. Press “Undo” if it is to be taken back.',
  });
  expect(read(shown)).toContain('When: Tuesday, 17 March 2026 at 09:20');
  expect(await desk.at('A')).toBe(tuesdayTwenty);
  expect(await desk.last()).toMatchObject({ action: 'see-appointment', end: 'done', why: 'to take back' });
  expect((await desk.press(shown, 'Undo')).status?.text).toContain('to Tuesday, 17 March 2026 at 09:00');
  expect(await desk.at('A')).toBe(tuesdayNine);
});

test('a move to another station leads back to the old one', async () => {
  await move(tuesdayNine, { station: kongsberg });
  const shown = await takeBack({}, both);
  expect(shown.status?.text).toContain('Drammen politistasjon, to Tuesday, 17 March 2026 at 09:00, Kongsberg');
  await desk.press(shown, 'Undo', {}, both);
  expect(await desk.last()).toMatchObject({ why: 'undone', end: 'done', after: { station: drammen } });
});

test('a cancellation is shown, and the time booked again by the button', async () => {
  await cancel();
  const shown = await takeBack();
  expect(shown.status?.text).toContain('The appointment on Tuesday, 17 March 2026 at 09:00 is cancelled.');
  expect(await desk.at('A')).toBeUndefined();
  expect((await desk.press(shown, 'Undo')).status?.text).toContain('is booked again');
  expect(await desk.at('A')).toBe(tuesdayNine);
});

test('who was marked is shown, with one button that takes it back', async () => {
  desk.clock.set(tuesdayNine);
  await desk.card('did-not-come', { reference, back: 'day' });
  const shown = await takeBack();
  expect(shown.status?.text).toContain('It is recorded that the applicant did not come. Press');
  expect(buttonsOf(shown).filter((label) => label === 'Undo')).toHaveLength(1);
  expect((await desk.press(shown, 'Undo')).status?.text).toBe('Undone: Attendance is no longer recorded.');
});

test('what was taken back is passed over, and what was done before it is next', async () => {
  const other = (await desk.booked('B', tuesdayLate)).reference;
  await cancel(other);
  await move();
  await desk.press(await takeBack(), 'Undo');
  const next = await takeBack();
  expect(next.title).toBe(`Appointment ${other}`);
  await desk.press(next, 'Undo');
  expect(await desk.ask('undo-last')).toMatchObject(nothing);
});

test('marks that were taken back are passed over too', async () => {
  desk.clock.set(tuesdayNine);
  await desk.press(await desk.card('came', { reference }), 'Undo');
  expect(await desk.ask('undo-last')).toMatchObject(nothing);
});

test.each([
  [
    'moved it again',
    async () => desk.card('move-to', { reference, slot: tuesdayLate, why: 'x' }, { ...tone, id: 'per' }),
  ],
  ['cancelled it', async () => desk.desk.backend.cancel({ reference, applicant: 'A', requestId: 'theirs' })],
])('what somebody else has since %s cannot be taken back', async (_what, change) => {
  await move();
  await change();
  expect(await desk.ask('undo-last')).toMatchObject(nothing);
});

test('a cancellation after which they booked themselves cannot be taken back', async () => {
  await cancel();
  await desk.booked('A', tuesdayLate);
  expect(await desk.ask('undo-last')).toMatchObject(nothing);
});

test('what has begun meanwhile cannot be taken back', async () => {
  await move();
  desk.clock.set(localMoment('2026-03-16T21:00'));
  expect(await takeBack()).toMatchObject({ status: { tone: 'plain' } });
  desk.clock.set(localMoment('2026-03-16T22:01'));
  expect(await desk.ask('undo-last')).toMatchObject(nothing);
});

test('nobody is offered what a colleague did, and that they asked is on record', async () => {
  await move();
  expect(await desk.ask('undo-last', {}, { ...both, id: 'id-of-per' })).toMatchObject(nothing);
  expect(await desk.last()).toMatchObject({
    who: 'id-of-per',
    action: 'see-appointment',
    subject: 'own deeds',
    end: 'nothing to take back',
  });
});

test('whoever has lost the right or the station is not offered it any more', async () => {
  await move(tuesdayNine, { station: kongsberg });
  for (const stations of [[drammen], [kongsberg]]) {
    expect(await desk.ask('undo-last', {}, { ...tone, stations })).toMatchObject(nothing);
  }
  expect(await desk.ask('undo-last', {}, { ...both, role: 'reader' })).toMatchObject(nothing);
  expect(await desk.ask('undo-last', {}, { ...both, role: 'editor' })).toMatchObject({
    lines: [{ text: expect.stringContaining('desk.notAllowedRole') }],
  });
});

test('with a reference it is the last thing done to that one', async () => {
  const other = (await desk.booked('B', tuesdayLate)).reference;
  await cancel(other);
  await move();
  expect((await takeBack({ reference: other })).title).toBe(`Appointment ${other}`);
  expect(await desk.ask('undo-last', { reference: 'C3C-3C3' })).toMatchObject(nothing);
});

test('what was refused or never done is nothing to take back', async () => {
  await desk.card('move-to', { reference, slot: tuesdayTwenty, why: '' });
  await desk.card('cancel', { reference });
  await desk.ask('move-to', { reference, slot: tuesdayTwenty, why: 'x', station: kongsberg });
  expect(await desk.ask('undo-last')).toMatchObject(nothing);
});

describe('where an answer got lost', () => {
  test('what was done all the same can be taken back', async () => {
    desk.clock.set(tuesdayNine);
    desk.line.suffer('lost-reply');
    expect(await desk.ask('came', { reference })).toMatchObject({ kind: 'words' });
    desk.line.suffer('up');
    expect((await takeBack()).status?.text).toContain('It is recorded that the applicant came.');
  });

  test('what was not done is nothing to take back', async () => {
    desk.clock.set(tuesdayNine);
    const { backend } = desk.desk;
    const attendance = () => Promise.reject(new BackendUnavailable());
    Object.assign(desk.desk, { backend: { ...backend, attendance } });
    expect(await desk.ask('came', { reference })).toMatchObject({ kind: 'words' });
    expect(await desk.last()).toMatchObject({ action: 'mark-attendance', end: 'failed' });
    expect(await desk.ask('undo-last')).toMatchObject(nothing);
  });

  test('a move that is not certain is taken back if the book has it', async () => {
    const { backend } = desk.desk;
    const unanswered = async (request: Parameters<typeof backend.move>[0]) => {
      await backend.move(request);
      return { kind: 'unknown' as const };
    };
    const findByRequest = async () => ({ kind: 'never-happened' as const });
    Object.assign(desk.desk, { backend: { ...backend, move: unanswered, findByRequest } });
    await move();
    expect(await desk.last()).toMatchObject({ action: 'move-appointment', end: 'uncertain' });
    Object.assign(desk.desk, { backend });
    await desk.press(await takeBack(), 'Undo');
    expect(await desk.at('A')).toBe(tuesdayNine);
  });
});
