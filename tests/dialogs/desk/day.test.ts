import { localMoment } from '../../../domain/moment.ts';
import { buttonsOf, openDesk, read } from './appointments-desk.ts';
import { drammen, kongsberg, monday, tone, tuesdayLate, tuesdayNine } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const tuesday = { station: drammen, day: '2026-03-17' };

test('the day shows who comes in order of time, under masked names, with the gaps between them', async () => {
  await desk.booked('B', tuesdayLate);
  await desk.booked('C', localMoment('2026-03-17T09:40'));
  await desk.booked('A', tuesdayNine);
  const text = read(await desk.card('day', tuesday));
  expect(text.split('\n').slice(0, 6)).toEqual([
    'Drammen politistasjon, Tuesday, 17 March 2026',
    '3 times are booked, 1 is free.',
    '09:00 · Asha P. · first card · brings passport and the documents listed by email [Open]',
    '09:20–09:40 · free, room for 1',
    '09:40 · Carmen T. · first card · brings passport and the documents listed by email · child under three, guardian comes along, passport photo [Open]',
    '11:00 · Bilal E. · new card, stolen card · brings passport and signed cover letter; the loss must have been reported [Open]',
  ]);
  expect(text).not.toMatch(/Prøvesen|Testmoen|Eksempelberg|90000000/);
});

test('free times that follow upon each other are one gap', async () => {
  const text = read(await desk.card('day', tuesday));
  expect(text).toContain('No times are booked, 4 are free.');
  expect(text).toContain('09:00–10:00 · free, room for 3\n11:00–11:20 · free, room for 1');
});

test('whose card runs out and whose right to stay does not, gets a new one', async () => {
  await desk.booked('D', tuesdayNine);
  await desk.booked('E', tuesdayLate);
  const text = read(await desk.card('day', tuesday));
  expect(text).toContain(
    'Dawit F. · new card, the card ran out on 10 February 2026 · brings passport, signed cover letter and the old card',
  );
  expect(text).toContain('Asha E. · purpose unknown · brings passport and more papers, depending on the purpose');
});

test('days before and after, and the same again', async () => {
  const shown = await desk.card('day', tuesday);
  expect(buttonsOf(shown).slice(0, 3)).toEqual(['Day before', 'Day after', 'Refresh']);
  expect((await desk.press(shown, 'Day after')).title).toContain('18 March 2026');
  expect((await desk.press(shown, 'Day before')).title).toContain('16 March 2026');
  expect((await desk.press(shown, 'Refresh')).title).toBe(shown.title);
  expect(shown.refresh).toEqual({ verb: 'day', data: tuesday });
});

test('without a day it is today, for which the book offers nothing and nothing is said of free times', async () => {
  const shown = await desk.card('day', { station: drammen, day: '' });
  expect(read(shown)).toContain('Drammen politistasjon, Monday, 16 March 2026\nNobody has an appointment on this day.');
});

test.each([
  ['2026-03-21', 'It is the weekend.'],
  ['2026-04-03', 'It is a public holiday.'],
])('%s is no day of work, and is said to be none', async (day, said) => {
  expect(read(await desk.card('day', { ...tuesday, day }))).toContain(said);
});

test.each(['Drammen', 'drammen politistasjon', drammen])('a station is called %s', async (station) => {
  expect((await desk.card('day', { station, day: '2026-03-17' })).title).toContain('Drammen');
});

test('whoever works for one station is not asked which', async () => {
  const shown = await desk.card('day', {}, { ...tone, stations: [drammen] });
  expect(shown.title).toContain('Drammen');
});

test('whoever works for several chooses, and whoever works for all writes', async () => {
  const asked = await desk.card('day', { day: '2026-03-17' });
  expect(read(asked)).toBe('Choose a station\nStation: Drammen politistasjon / Tromsø politistasjon\n[Show the day]');
  const shown = await desk.press(asked, 'Show the day', { station: drammen });
  expect(shown.title).toBe('Drammen politistasjon, Tuesday, 17 March 2026');
  const all = { ...tone, stations: 'all' } as const;
  expect(read(await desk.card('day', {}, all))).toContain('Station or place: …');
  expect((await desk.card('day', { station: 'Kongsberg' }, all)).title).toContain('Kongsberg');
});

test('a station nobody knows is asked for again', async () => {
  const shown = await desk.card('day', { station: 'Xqzwvblt' });
  expect(shown.status).toEqual({
    tone: 'warning',
    text: 'None of your stations has that name. Try another name or place.',
  });
});

test('the day of another station is refused, and the attempt is on record', async () => {
  for (const station of [kongsberg, 'Kongsberg']) {
    expect(await desk.ask('day', { station, day: '2026-03-17' })).toMatchObject({ kind: 'words' });
    expect(await desk.last()).toMatchObject({
      action: 'see-day',
      end: 'refused: station',
      subject: `station ${kongsberg} 2026-03-17`,
    });
  }
});

test('whoever answers for the content sees no day', async () => {
  expect(await desk.ask('day', tuesday, { ...tone, role: 'editor' })).toMatchObject({ kind: 'words' });
  expect(await desk.last()).toMatchObject({ end: 'refused: role', role: 'editor' });
});

test('every look is on record, with station and day and nobody’s name', async () => {
  await desk.booked('A', tuesdayNine);
  await desk.card('day', tuesday);
  expect(await desk.last()).toMatchObject({
    who: tone.id,
    action: 'see-day',
    end: 'done',
    subject: `station ${drammen} 2026-03-17`,
    why: 'the day of the station',
    after: { appointments: 1 },
  });
  expect(desk.now()).toBe(monday);
});
