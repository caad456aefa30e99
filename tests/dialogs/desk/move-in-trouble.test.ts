import { day } from '../../../domain/day.ts';
import { openDesk, read } from './appointments-desk.ts';
import { drammen, tone, tuesdayLate, tuesdayNine, tuesdayTwenty, wednesdayTen } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayNine)).reference;
});
afterEach(() => desk.close());

const chosen = { slot: tuesdayTwenty, why: 'The applicant called' };
const chooseTime = async () => desk.press(await desk.card('show', { reference }), 'Move');

describe('what the applicant has done meanwhile counts', () => {
  const theirs = async (start = wednesdayTen) => {
    const [slot] = await desk.desk.backend.freeSlots({
      stations: [drammen],
      from: start,
      until: day('2026-03-18'),
      limit: 1,
    });
    if (slot === undefined) throw new Error('Nothing is free');
    const held = await desk.desk.backend.hold({ slot, applicant: 'A', moving: reference, requestId: 'their hold' });
    if (held.kind !== 'held') throw new Error(held.kind);
    await desk.desk.backend.move({ reference, hold: held.hold, applicant: 'A', requestId: 'their move' });
  };

  test('a move of theirs', async () => {
    const times = await chooseTime();
    await theirs();
    const fresh = await desk.press(times, 'Move the appointment', chosen);
    expect(fresh.status?.text).toBe(
      'The appointment has changed since you opened the card. This is how it stands now.',
    );
    expect(read(fresh)).toContain('When: Wednesday, 18 March 2026 at 10:00');
    expect(await desk.at('A')).toBe(wednesdayTen);
    expect(await desk.last()).toMatchObject({ end: 'changed' });
  });

  test('a cancellation of theirs', async () => {
    const times = await chooseTime();
    await desk.desk.backend.cancel({ reference, applicant: 'A', requestId: 'their cancel' });
    const fresh = await desk.press(times, 'Move the appointment', chosen);
    expect(fresh.status?.text).toBe('The appointment is already cancelled.');
    expect(await desk.last()).toMatchObject({ end: 'is-cancelled' });
    expect((await desk.card('move', { reference })).status?.text).toBe('The appointment is already cancelled.');
  });

  test('the start of it', async () => {
    const times = await chooseTime();
    desk.clock.set(tuesdayNine);
    expect((await desk.press(times, 'Move the appointment', { ...chosen, slot: tuesdayLate })).status?.text).toBe(
      'The appointment has begun or is over, so it cannot be changed.',
    );
  });
});

test('of two colleagues who move it at once one does, and the other sees where it is', async () => {
  const [one, other] = [await chooseTime(), await chooseTime()];
  const both = await Promise.all([
    desk.press(one, 'Move the appointment', chosen),
    desk.press(other, 'Move the appointment', { slot: tuesdayLate, why: 'Also' }, { ...tone, id: 'id-of-per' }),
  ]);
  expect(both.filter(({ status }) => status?.tone === 'good')).toHaveLength(1);
  const free = await desk.desk.backend.freeSlots({
    stations: [drammen],
    from: tuesdayNine,
    until: day('2026-03-18'),
    limit: 9,
  });
  expect(free).toHaveLength(4);
});

test('a button that is pressed twice moves once, as the same activity or as another', async () => {
  const times = await chooseTime();
  const request = desk.nextRequest();
  const first = await desk.press(times, 'Move the appointment', chosen, tone, request);
  const repeated = await desk.press(times, 'Move the appointment', chosen, tone, request);
  expect(repeated.status).toEqual(first.status);
  const another = await desk.press(times, 'Move the appointment', chosen);
  expect(another.status?.text).toContain('has changed since you opened the card');
  expect(await desk.at('A')).toBe(tuesdayTwenty);
  expect((await desk.desk.backend.search({ reference }))[0]?.appointment.revision).toBe(1);
});

describe('an answer that gets lost', () => {
  test('is looked up at once: done is done', async () => {
    const times = await chooseTime();
    const { backend } = desk.desk;
    const lossy = {
      ...backend,
      move: async (request: Parameters<typeof backend.move>[0]) => {
        await backend.move(request);
        return { kind: 'unknown' as const };
      },
    };
    Object.assign(desk.desk, { backend: lossy });
    expect((await desk.press(times, 'Move the appointment', chosen)).status?.tone).toBe('good');
  });

  test('is not certain while the book cannot tell, and can be looked for again', async () => {
    const times = await chooseTime();
    const { backend } = desk.desk;
    let late: (() => Promise<unknown>) | undefined;
    const lossy = {
      ...backend,
      move: async (request: Parameters<typeof backend.move>[0]) => {
        late = () => backend.move(request);
        return { kind: 'unknown' as const };
      },
    };
    Object.assign(desk.desk, { backend: lossy });
    const unsure = await desk.press(times, 'Move the appointment', chosen);
    expect(unsure.status?.text).toBe(
      'The booking system did not answer, so it is not certain whether it was done. Look again in a little while.',
    );
    expect(await desk.last()).toMatchObject({ end: 'uncertain' });
    const notYet = await desk.press(unsure, 'Look again');
    expect(notYet.status?.text).toBe('It was not done. This is how the appointment stands now.');
    await late?.();
    expect((await desk.press(unsure, 'Look again')).status?.text).toContain('is moved from');
    expect((await desk.press(unsure, 'Look again', {}, { ...tone, id: 'id-of-per' })).status?.text).toContain(
      'It was not done.',
    );
  });
});
