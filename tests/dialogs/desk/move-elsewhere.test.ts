import { buttonsOf, openDesk, read } from './appointments-desk.ts';
import { drammen, kongsberg, tone, tuesdayNine, tuesdayTwenty } from './appointments-world.ts';

const both = { ...tone, stations: [drammen, kongsberg] };
const everywhere = { ...tone, stations: 'all' } as const;
const chosen = { slot: tuesdayNine, why: 'Lives there now' };

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayTwenty)).reference;
});
afterEach(() => desk.close());

const where = async () => {
  const found = await desk.desk.backend.find('A');
  return found.kind === 'found' ? found.appointment.slot : undefined;
};
const chooseStation = async (who: typeof tone = both) =>
  desk.press(await desk.card('move', { reference }, who), 'Another station', {}, who);
const timesThere = async (who: typeof tone = both) =>
  desk.press(await chooseStation(who), 'See free times', { station: kongsberg }, who);
const moveThere = async (who: typeof tone = both) =>
  desk.press(await timesThere(who), 'Move the appointment', chosen, who);

test('another of one’s stations is chosen, and its free times are shown', async () => {
  const asked = await chooseStation();
  expect(read(asked)).toContain('When: Tuesday, 17 March 2026 at 09:20\nWhere: Drammen politistasjon\n');
  expect(read(asked)).toContain('Station: Kongsberg politistasjon\n');
  const times = await timesThere();
  expect(read(times)).toContain('New station: Kongsberg politistasjon\nFree times on Tuesday, 17 March 2026');
  expect(read(times)).toContain('New time: 09:00\n');
  const later = await desk.press(times, 'Day after', {}, both);
  expect(read(later)).toContain('New station: Kongsberg politistasjon\nThere are no free times');
  expect(await where()).toMatchObject({ station: drammen });
});

test('moved there, it says from where to where, and both stations are on record', async () => {
  const moved = await moveThere();
  expect(moved.status).toEqual({
    tone: 'good',
    text: 'The appointment is moved from Tuesday, 17 March 2026 at 09:20, Drammen politistasjon, to Tuesday, 17 March 2026 at 09:00, Kongsberg politistasjon.',
  });
  expect(read(moved)).toContain('Where: Kongsberg politistasjon');
  expect(await where()).toMatchObject({ station: kongsberg, start: tuesdayNine });
  expect(await desk.last()).toMatchObject({
    action: 'move-appointment',
    end: 'done',
    why: 'Lives there now',
    before: { station: drammen, start: tuesdayTwenty, revision: 0 },
    after: { station: kongsberg, start: tuesdayNine, revision: 1 },
  });
});

test('moved back it is at the old station again', async () => {
  const back = await desk.press(await moveThere(), 'Undo', {}, both);
  expect(back.status?.text).toContain('to Tuesday, 17 March 2026 at 09:20, Drammen politistasjon.');
  expect(await where()).toMatchObject({ station: drammen, start: tuesdayTwenty });
  expect(await desk.last()).toMatchObject({
    why: 'undone',
    before: { station: kongsberg },
    after: { station: drammen, revision: 2 },
  });
});

test('an old time that is somebody else’s now leaves it where it is', async () => {
  const moved = await moveThere();
  await desk.booked('B', tuesdayTwenty);
  expect((await desk.press(moved, 'Undo', {}, both)).status?.text).toBe('The old time is no longer free.');
  expect(await where()).toMatchObject({ station: kongsberg });
});

test('a time somebody else took there leads to the others there', async () => {
  const times = await timesThere();
  await desk.booked('B', tuesdayNine, kongsberg);
  const again = await desk.press(times, 'Move the appointment', chosen, both);
  expect(again.status?.text).toBe('Somebody else has taken that time. Choose another.');
  expect(read(again)).toContain('New station: Kongsberg politistasjon');
  expect(await where()).toMatchObject({ station: drammen });
});

test('without a reason it is asked for there, and nothing is moved', async () => {
  const again = await desk.press(await timesThere(), 'Move the appointment', { ...chosen, why: '' }, both);
  expect(again.status?.text).toBe('Write why.');
  expect(read(again)).toContain('New station: Kongsberg politistasjon');
  expect(await where()).toMatchObject({ station: drammen });
});

test.each([
  ['looked at', 'move', {}],
  ['asked for', 'move-elsewhere', {}],
  ['moved to', 'move-to', chosen],
])('a station that is not theirs is not %s, whatever the card says', async (_how, verb, data) => {
  expect(await desk.ask(verb, { reference, station: kongsberg, ...data })).toMatchObject({ kind: 'words' });
  expect(await desk.last()).toMatchObject({
    action: 'move-appointment',
    end: 'refused: station',
    subject: `appointment ${reference} to station ${kongsberg}`,
  });
  expect(await where()).toMatchObject({ station: drammen });
});

test('whoever has lost the old station cannot take the move back', async () => {
  await moveThere();
  const only = { ...tone, stations: [kongsberg] };
  const undo = { reference, what: 'move', slot: tuesdayTwenty, station: drammen };
  expect(await desk.ask('undo', undo, only)).toMatchObject({ kind: 'words' });
  expect(await desk.last()).toMatchObject({ end: 'refused: station' });
  expect(await where()).toMatchObject({ station: kongsberg });
});

test('who works for the other station only is told that there is no such appointment', async () => {
  const shown = await desk.card('move', { reference, station: kongsberg }, { ...tone, stations: [kongsberg] });
  expect(shown.status?.text).toBe('I find no such appointment at your stations.');
});

test('who works for one station is offered no other', async () => {
  expect(buttonsOf(await desk.card('move', { reference }, { ...tone, stations: [drammen] }))).not.toContain(
    'Another station',
  );
  const asked = await desk.card('move-elsewhere', { reference }, { ...tone, stations: [drammen] });
  expect(read(asked)).toContain('You work for no other station that gives appointments.');
});

test('of all stations the nearest are shown, and any other is written by name or place', async () => {
  const asked = await chooseStation(everywhere);
  const lines = read(asked)
    .split('\n')
    .filter((line) => line.includes('km away'));
  expect(lines).toHaveLength(5);
  const kilometres = lines.map((line) => Number(/(\d+) km away/.exec(line)?.[1]));
  expect(kilometres).toEqual(kilometres.toSorted((one, other) => one - other));
  expect(kilometres[0]).toBeLessThan(40);
  expect(read(asked)).toContain('Station or place: …');
  for (const written of ['Kongsberg', 'kongsbreg politistasjon', kongsberg]) {
    const times = await desk.card('move-elsewhere', { reference, station: written }, everywhere);
    expect(read(times)).toContain('New station: Kongsberg politistasjon');
  }
});

test('a name that fits none or several is asked about once more', async () => {
  const unknown = await desk.card('move-elsewhere', { reference, station: 'Xqzwvblt' }, everywhere);
  expect(unknown.status?.text).toBe('None of your stations has that name. Try another name or place.');
  const several = await desk.card('move-elsewhere', { reference, station: 'Trondheim' }, everywhere);
  expect([several.status?.text, several.title]).toEqual([
    'Several stations fit. Choose one.',
    `Move appointment ${reference} to another station`,
  ]);
  expect(read(several)).toContain('Station: Heimdal politistasjon / Trondheim sentrum politistasjon');
});

test('one that has begun goes nowhere', async () => {
  desk.clock.set(tuesdayTwenty);
  expect((await desk.card('move-elsewhere', { reference }, both)).status?.text).toContain('has begun or is over');
});

test('pressed twice it is moved once', async () => {
  const times = await timesThere();
  const request = desk.nextRequest();
  const first = await desk.press(times, 'Move the appointment', chosen, both, request);
  expect((await desk.press(times, 'Move the appointment', chosen, both, request)).status).toEqual(first.status);
  expect((await desk.desk.backend.search({ reference }))[0]?.appointment.revision).toBe(1);
});

test('the conversation that knows of it is told of the new station, and reminded of it', async () => {
  await desk.conversationKnows('chat of Asha', reference, 'A');
  await moveThere();
  expect(await desk.waiting('chat of Asha')).toMatchObject([
    { kind: 'moved', appointment: { slot: { station: kongsberg } }, from: { station: drammen }, by: 'police' },
  ]);
});
