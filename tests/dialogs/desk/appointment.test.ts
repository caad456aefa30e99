import { localMoment } from '../../../domain/moment.ts';
import { buttonsOf, openDesk, read } from './appointments-desk.ts';
import { drammen, kongsberg, tone, tuesdayNine } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayNine)).reference;
});
afterEach(() => desk.close());

const onTheDay = () => desk.clock.set(tuesdayNine);

test('one appointment shows the full name, when and where, what it is for and what the rules say', async () => {
  const shown = await desk.card('show', { reference });
  const text = read(shown);
  expect(shown.title).toBe(`Appointment ${reference}`);
  expect(text).toContain('Name: Asha Prøvesen');
  expect(text).toContain('When: Tuesday, 17 March 2026 at 09:00');
  expect(text).toContain('Where: Drammen politistasjon');
  expect(text).toContain('Status: booked');
  expect(text).toContain('Purpose: first card');
  expect(text).toContain('The case says: ');
  expect(text).toContain('The appointment agrees with what the rules say.\nI assume: ');
  expect(text).not.toContain('900000000001');
  expect(buttonsOf(shown)).toEqual(['Move', 'Cancel', 'Back to the day', 'Save the note']);
  expect(await desk.last()).toMatchObject({
    action: 'see-appointment',
    subject: `appointment ${reference}`,
    why: 'opened',
    before: { station: drammen, start: tuesdayNine, status: 'booked', revision: 0, attendance: 'expected' },
  });
});

test('where the case says too little, the rules give no answer', async () => {
  const { reference: other } = await desk.booked('E', localMoment('2026-03-17T09:20'));
  expect(read(await desk.card('show', { reference: other }))).toContain('The case does not say enough');
});

test('a reader sees it and can change nothing', async () => {
  const reader = { ...tone, role: 'reader' } as const;
  const shown = await desk.card('show', { reference }, reader);
  expect(buttonsOf(shown)).toEqual(['Back to the day']);
  for (const [verb, data] of [
    ['move', {}],
    ['move-to', { slot: '2026-03-17T09:20', why: 'x' }],
    ['cancel', { reason: 'asked', sure: 'yes' }],
    ['note', { note: 'x' }],
    ['came', {}],
    ['did-not-come', {}],
    ['undo', { what: 'attendance' }],
    ['undo', { what: 'move', slot: tuesdayNine }],
    ['undo', { what: 'cancel' }],
  ] as const) {
    expect(await desk.ask(verb, { reference, ...data }, reader)).toMatchObject({ kind: 'words' });
    expect(await desk.last()).toMatchObject({ end: 'refused: role', subject: `appointment ${reference}` });
  }
  expect(await desk.at('A')).toBe(tuesdayNine);
});

test('one at another station has the answer of one there is not, and the attempt is on record', async () => {
  const elsewhere = { ...tone, stations: [kongsberg] };
  const [there, nowhere] = [
    await desk.card('show', { reference }, elsewhere),
    await desk.card('show', { reference: 'C3C-3C3' }),
  ];
  expect(there).toEqual(nowhere);
  expect(there.status?.text).toBe('I find no such appointment at your stations.');
  const records = await desk.records();
  expect(records.map(({ end }) => end)).toEqual(['refused: station', 'not-found']);
  for (const verb of ['move', 'cancel', 'note', 'came', 'did-not-come']) {
    const refused = await desk.card(verb, { reference, reason: 'asked', sure: 'yes', note: 'x' }, elsewhere);
    expect(refused.title).toBe('Find an appointment');
    expect(await desk.last()).toMatchObject({ end: 'refused: station' });
  }
  expect(await desk.at('A')).toBe(tuesdayNine);
});

test('what is no reference is not put on record, for it may be a name', async () => {
  await desk.card('show', { reference: 'Asha Prøvesen' });
  expect(JSON.stringify(await desk.records())).not.toContain('Asha');
});

describe('attendance', () => {
  test('is marked on the day, taken back, and on record with what was before', async () => {
    onTheDay();
    const came = await desk.press(await desk.card('show', { reference }), 'Came');
    expect(came.status).toEqual({ tone: 'good', text: 'Recorded: The applicant came.' });
    expect(read(came)).toContain('Attendance: came');
    expect(await desk.last()).toMatchObject({
      action: 'mark-attendance',
      end: 'done',
      before: { attendance: 'expected' },
      after: { attendance: 'came' },
    });
    const undone = await desk.press(came, 'Undo');
    expect(undone.status?.text).toBe('Undone: Attendance is no longer recorded.');
    const absent = await desk.press(undone, 'Did not come');
    expect(read(absent)).toContain('Attendance: did not come');
    expect(read(await desk.card('day', { station: drammen, day: '2026-03-17' }))).toContain('did not come');
  });

  test('is not marked before the day', async () => {
    const early = await desk.card('came', { reference });
    expect(early.status?.text).toBe(
      'Attendance can be recorded at most an hour before, from Tuesday, 17 March 2026 at 08:00.',
    );
    expect(await desk.last()).toMatchObject({ end: 'too-early' });
    expect(read(await desk.card('show', { reference }))).toContain('Attendance: not recorded');
  });

  test('is marked from an hour before, by a button as by a word', async () => {
    desk.clock.set(localMoment('2026-03-17T07:59'));
    expect(buttonsOf(await desk.card('show', { reference }))).not.toContain('Came');
    for (const back of [{}, { back: 'day' }]) {
      const early = await desk.card('came', { reference, ...back });
      expect(early.status?.text).toContain('at most an hour before, from Tuesday, 17 March 2026 at 08:00.');
      expect(await desk.last()).toMatchObject({ action: 'mark-attendance', end: 'too-early' });
    }
    expect(read(await desk.card('show', { reference }))).toContain('Attendance: not recorded');
    desk.clock.set(localMoment('2026-03-17T08:00'));
    expect(buttonsOf(await desk.card('show', { reference }))).toContain('Came');
    expect((await desk.card('came', { reference })).status?.text).toBe('Recorded: The applicant came.');
  });

  test('is not marked of one that is cancelled', async () => {
    await desk.desk.backend.cancel({ reference, applicant: 'A', requestId: 'theirs' });
    onTheDay();
    expect((await desk.card('came', { reference })).status?.text).toBe('The appointment is already cancelled.');
  });

  test('pressed twice it is marked once', async () => {
    onTheDay();
    const request = desk.nextRequest();
    const first = await desk.card('came', { reference }, tone, request);
    expect(await desk.card('came', { reference }, tone, request)).toEqual(first);
  });
});

describe('notes', () => {
  test('are kept with their author and time, personal numbers taken out', async () => {
    const shown = await desk.card('show', { reference });
    const noted = await desk.press(shown, 'Save the note', { note: ' Needs an interpreter, case 900000000001 ' });
    expect(noted.status?.text).toBe('The note is saved.');
    const text = 'Tone (Monday, 16 March 2026 at 10:00): Needs an interpreter, case •••';
    expect(read(noted)).toContain(text);
    expect(read(await desk.card('show', { reference }))).toContain(text);
    expect(JSON.stringify(await desk.records())).not.toContain('interpreter');
  });

  test('an empty one is not kept, and one that is sent twice is kept once', async () => {
    expect((await desk.card('note', { reference, note: '  ' })).status?.text).toBe(
      'Write something in the note first.',
    );
    const request = desk.nextRequest();
    await desk.card('note', { reference, note: 'Late' }, tone, request);
    const again = await desk.card('note', { reference, note: 'Late' }, tone, request);
    expect(read(again).match(/: Late/g)).toHaveLength(1);
  });
});

test('a book that does not answer is said to, and the attempt is on record as failed', async () => {
  const shown = await desk.card('show', { reference });
  desk.line.suffer('down');
  expect(await desk.ask('show', { reference })).toMatchObject({
    kind: 'words',
    lines: [{ text: 'desk.unavailable' }],
  });
  desk.line.suffer('lost-reply');
  onTheDay();
  expect(await desk.ask('came', { reference })).toMatchObject({ kind: 'words' });
  expect(await desk.last()).toMatchObject({ action: 'mark-attendance', end: 'failed' });
  expect(shown.refresh).toEqual({ verb: 'show', data: { reference } });
});

test('what a client sends is checked', async () => {
  for (const [verb, data] of [
    ['show', {}],
    ['show', { reference: 'x'.repeat(101) }],
    ['day', { day: '2026-02-30' }],
    ['cancel', { reference, revision: '-1' }],
    ['undo', { reference, what: 'everything' }],
    ['undo', { reference, what: 'move', slot: 'soon' }],
  ] as [string, Record<string, string>][])
    expect(await desk.ask(verb, data)).toMatchObject({ kind: 'unreadable' });
});
