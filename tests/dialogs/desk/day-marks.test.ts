import { languages } from '../../../domain/language.ts';
import { localMoment } from '../../../domain/moment.ts';
import { cardInWords } from '../../../texts/card-words.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { buttonsOf, openDesk, read } from './appointments-desk.ts';
import { drammen, kongsberg, tone, tuesdayLate, tuesdayNine, tuesdayTwenty } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayNine)).reference;
  await desk.booked('B', tuesdayTwenty);
});
afterEach(() => desk.close());

const tuesday = { station: drammen, day: '2026-03-17' };
const showDay = async (now = '2026-03-17T09:00', who = tone) => {
  desk.clock.set(localMoment(now));
  return desk.card('day', tuesday, who);
};
const lineOf = (text: string, name: string) => text.split('\n').find((line) => line.includes(name)) ?? '';

test('whose time has come is marked from their line, and the day stands there again with what was recorded', async () => {
  const marked = await desk.press(await showDay(), 'Came');
  expect(marked.title).toBe('Drammen politistasjon, Tuesday, 17 March 2026');
  expect(marked.status).toEqual({ tone: 'good', text: 'Recorded: Asha P. at 09:00 came.' });
  expect(lineOf(read(marked), '· Asha')).toBe('09:00 · Asha P. · first card · came [Undo] [Open]');
  expect(await desk.last()).toMatchObject({ action: 'see-day', subject: `station ${drammen} 2026-03-17` });
  expect((await desk.records()).at(-2)).toMatchObject({
    action: 'mark-attendance',
    end: 'done',
    subject: `appointment ${reference}`,
    before: { attendance: 'expected' },
    after: { attendance: 'came' },
  });
});

test('the mark is taken back where it was made', async () => {
  const marked = await desk.press(await showDay(), 'Did not come');
  expect(marked.status?.text).toBe('Recorded: Asha P. at 09:00 did not come.');
  const undone = await desk.press(marked, 'Undo');
  expect(undone.status).toEqual({
    tone: 'good',
    text: 'Undone: Attendance of Asha P. at 09:00 is no longer recorded.',
  });
  expect(lineOf(read(undone), '· Asha')).toContain('[Came] [Did not come] [Open]');
  expect((await desk.records()).at(-2)).toMatchObject({ action: 'mark-attendance', after: { attendance: 'expected' } });
});

test('people come early and are marked then, but nobody has stayed away before their time', async () => {
  const marksAt = async (now: string) => {
    const text = read(await showDay(now));
    return [lineOf(text, '· Asha'), lineOf(text, '· Bilal')].map((line) => line.match(/\[.*/)?.[0]);
  };
  expect(await marksAt('2026-03-16T12:00')).toEqual(['[Open]', '[Open]']);
  expect(await marksAt('2026-03-17T07:59')).toEqual(['[Open]', '[Open]']);
  expect(await marksAt('2026-03-17T08:00')).toEqual(['[Came] [Open]', '[Open]']);
  expect(await marksAt('2026-03-17T09:10')).toEqual(['[Came] [Did not come] [Open]', '[Came] [Open]']);
  expect(await marksAt('2026-03-19T12:00')).toEqual(['[Came] [Did not come] [Open]', '[Came] [Did not come] [Open]']);
});

test('a claim that somebody stayed away before their time is not recorded, wherever it comes from', async () => {
  desk.clock.set(localMoment('2026-03-17T08:30'));
  expect(buttonsOf(await desk.card('show', { reference }))).not.toContain('Did not come');
  for (const data of [{ reference }, { reference, back: 'day' }]) {
    const early = await desk.card('did-not-come', data);
    expect(early.status?.text).toContain('The appointment has not begun.');
    expect(await desk.last()).toMatchObject({ action: 'mark-attendance', end: 'too-early' });
  }
  expect(read(await showDay())).not.toContain('did not come');
});

test('only the last mark can be taken back in the day, the others on the card of the appointment', async () => {
  const first = await desk.press(await showDay('2026-03-17T09:30'), 'Came');
  const second = await desk.press(first, 'Came');
  expect(second.status?.text).toBe('Recorded: Bilal E. at 09:20 came.');
  expect(lineOf(read(second), '· Asha')).toContain('came [Open]');
  expect(lineOf(read(second), '· Bilal')).toContain('came [Undo] [Open]');
  expect(buttonsOf(await desk.card('day', tuesday))).not.toContain('Undo');
});

test('pressed twice it is marked once, as the same activity or as another', async () => {
  const shown = await showDay();
  const request = desk.nextRequest();
  const first = await desk.press(shown, 'Came', {}, tone, request);
  expect(await desk.press(shown, 'Came', {}, tone, request)).toEqual(first);
  expect(await desk.press(shown, 'Came')).toEqual(first);
});

test('what a colleague has marked meanwhile is said and not overwritten', async () => {
  const [mine, theirs] = [await showDay(), await showDay()];
  await desk.press(theirs, 'Came', {}, { ...tone, id: 'id-of-per' });
  const kept = await desk.press(mine, 'Did not come');
  expect(kept.status).toEqual({
    tone: 'warning',
    text: 'It is already recorded that Asha P. at 09:00 came. Open the appointment to change that.',
  });
  expect(lineOf(read(kept), '· Asha')).toContain('· came');
  expect((await desk.records()).at(-2)).toMatchObject({ action: 'mark-attendance', end: 'changed' });
});

test('one that was cancelled or put off meanwhile is not marked', async () => {
  const shown = await showDay('2026-03-17T08:30');
  await desk.press(await desk.card('show', { reference }), 'Move');
  await desk.card('move-to', { reference, slot: '2026-03-18T10:00', why: 'x' });
  expect((await desk.press(shown, 'Came')).status?.text).toBe(
    'Attendance can be recorded at most an hour before, from Wednesday, 18 March 2026 at 09:00.',
  );
  await desk.desk.backend.cancel({ reference, applicant: 'A', requestId: 'theirs' });
  expect((await desk.press(shown, 'Came')).status?.text).toBe('The appointment is already cancelled.');
});

test('whoever only reads is offered no mark, and whoever says otherwise is refused', async () => {
  const reader = { ...tone, role: 'reader' } as const;
  expect(buttonsOf(await showDay('2026-03-17T12:00', reader))).not.toContain('Came');
  expect(await desk.ask('came', { reference, back: 'day' }, reader)).toMatchObject({ kind: 'words' });
  expect(await desk.last()).toMatchObject({ action: 'mark-attendance', end: 'refused: role' });
});

test('which station it is, the book says: a card that says another one marks nothing there and shows no day', async () => {
  desk.clock.set(tuesdayLate);
  const elsewhere = { ...tone, stations: [kongsberg] };
  const lie = { reference, back: 'day', station: kongsberg, day: '2026-03-17' };
  for (const verb of ['came', 'did-not-come', 'undo']) {
    const refused = await desk.card(verb, { ...lie, what: 'attendance' }, elsewhere);
    expect(refused.status?.text).toBe('I find no such appointment at your stations.');
    expect(await desk.last()).toMatchObject({ action: 'mark-attendance', end: 'refused: station' });
  }
  expect((await desk.card('came', { ...lie, station: kongsberg })).title).toContain('Drammen');
});

test.each(languages)('it is said who is marked in %s', async (language) => {
  const speaker = createSpeakers('chat')[language];
  desk.clock.set(tuesdayNine);
  const said = [];
  for (const [verb, what] of [['came'], ['undo', 'attendance'], ['did-not-come'], ['came']] as const) {
    const reply = await desk.ask(verb, { reference, back: 'day', ...(what && { what }) });
    if (reply.kind === 'card') said.push(cardInWords(reply.card, speaker).status?.text);
  }
  expect(said).toHaveLength(4);
  for (const each of said) expect(each).toMatch(/Asha P\. (?:kl\. 09\.00|at 09:00)/);
});
