import { localMoment } from '../../../domain/moment.ts';
import { buttonsOf, openDesk, read } from './appointments-desk.ts';
import { drammen, kongsberg, tone, tuesdayNine, tuesdayTwenty } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayNine)).reference;
  await desk.booked('E', tuesdayTwenty);
  await desk.booked('B', tuesdayNine, kongsberg);
});
afterEach(() => desk.close());

const find = (text: string) => desk.card('find', { text });

test.each([
  ['the reference as it is', () => reference],
  ['the reference as it is typed', () => ` ${reference.toLowerCase().replace('-', ' ')} `],
  ['the reference in a sentence', () => `finn ${reference} takk`],
  ['the case reference', () => '900000000001'],
  ['the case reference in groups', () => '9000 0000 0001'],
  ['name and birth date', () => 'Asha Prøvesen 17.04.1991'],
  ['name and birth date in words', () => 'prøvesen, asha, født 17. april 1991'],
  ['name and birth date in figures', () => 'ASHA PROVESEN 170491'],
  ['birth date and name', () => '17 april 1991 Asha Prøvesen'],
  ['name, station and day', () => 'Asha Prøvesen Drammen i morgen'],
  ['the beginning of a name, station and day', () => 'prøv drammen politistasjon 17. mars'],
  ['name, day and a word of the station', () => 'Prøvesen tomorrow Drammen'],
])('it is found by %s', async (_how, text) => {
  const found = await find(text());
  expect(found.title).toBe(`Appointment ${reference}`);
  expect(read(found)).toContain('Name: Asha Prøvesen');
  expect(await desk.last()).toMatchObject({ action: 'see-appointment', end: 'done' });
});

test.each(['Asha Prøvesen', 'finn asha', 'Prøvesen'])(
  'a name alone finds nothing and is asked for more: %s',
  async (text) => {
    const asked = await find(text);
    expect(read(asked)).toContain(
      'A name alone is not enough. Write the full name and the date of birth, or name, station and day.',
    );
    expect(read(asked)).not.toMatch(/Prøvesen|Asha/);
    expect(await desk.last()).toMatchObject({
      action: 'find-appointment',
      subject: 'search by name alone',
      end: 'asked for more',
    });
  },
);

test.each(['', '?', 'i morgen', '17.04.1991'])('what is no search says what to write: %j', async (text) => {
  expect(read(await find(text))).toContain('Write a reference, a case number');
});

test('a national identity number is not searched by', async () => {
  const asked = await find('Asha 13097248022');
  expect(read(asked)).toContain('I do not search by national identity number.');
  expect(read(asked)).not.toContain('13097248022');
});

test('several that fit are listed under masked names, each to be opened', async () => {
  const several = await find('Asha Drammen i morgen');
  expect(read(several)).toContain('Several appointments fit. Open the right one.');
  expect(read(several)).toContain('Tuesday, 17 March 2026 at 09:20 · Asha E. · booked [Open]');
  expect(read(several)).not.toMatch(/Prøvesen|Eksempelberg/);
  expect(buttonsOf(several)).toEqual(['Search', 'Open', 'Open']);
  expect(read(await desk.press(several, 'Open'))).toContain('Name: Asha Eksempelberg');
});

test('all appointments of a case are found, the newest first', async () => {
  await desk.desk.backend.cancel({ reference, applicant: 'A', requestId: 'theirs' });
  await desk.booked('A', localMoment('2026-03-18T10:00'));
  expect(read(await find('900000000001'))).toMatch(/18 March.*booked[\s\S]*17 March.*cancelled/);
});

test.each([
  ['at another station', '900000000002'],
  ['of nobody', '800000000002'],
  ['of nobody that day', 'Dawit Drammen i morgen'],
])('one %s has the same answer', async (_which, text) => {
  const nothing = await find(text);
  expect(read(nothing)).toBe(
    'I find no such appointment at your stations.\nFind an appointment\nReference, case number or name: …\n[Search]',
  );
});

test.each([
  ['a first name', 'Asha 17.04.1991'],
  ['the wrong day', 'Asha Prøvesen 18.04.1991'],
  ['somebody at another station', 'Bilal Eksempelberg 02.11.1986'],
])('by %s and a birth date nobody is found, and it is said that the name has to be whole', async (_which, text) => {
  const nothing = await find(text);
  expect(nothing.status).toEqual({
    tone: 'warning',
    text: 'I find no such appointment at your stations. With a date of birth, write the full name as it is in the case.',
  });
  expect(buttonsOf(nothing)).toEqual(['Search']);
});

test('today is nobody’s birth date: with one station of their own it is the day there', async () => {
  desk.clock.set(tuesdayNine);
  const own = { ...tone, stations: [drammen] };
  expect((await desk.card('find', { text: 'Prøvesen i dag' }, own)).title).toBe(`Appointment ${reference}`);
  expect((await find('Prøvesen i dag')).status?.text).toContain('A name alone is not enough.');
});

test('who is sought for their attendance is one of today, where no other day is said', async () => {
  desk.clock.set(tuesdayNine);
  const own = { ...tone, stations: [drammen] };
  const sought = { text: 'Prøvesen', day: '2026-03-17' };
  expect(buttonsOf(await desk.card('find', sought, own))).toContain('Came');
  expect((await desk.card('find', sought)).status?.text).toContain('A name alone is not enough.');
  expect((await desk.card('find', { ...sought, text: 'Asha Prøvesen 17.04.1991' })).title).toContain(reference);
});

test('what was found at other stations is on record, by its reference', async () => {
  await find('900000000002');
  expect(await desk.last()).toMatchObject({
    end: 'refused: station',
    subject: 'search by case reference',
    after: { appointments: [], elsewhere: [expect.any(String)] },
  });
});

test('without a name it is the day of the station', async () => {
  expect((await find('Drammen i morgen')).title).toBe('Drammen politistasjon, Tuesday, 17 March 2026');
});

test('no name and no number of a search is on record or on a card of several', async () => {
  for (const text of [
    'Asha Prøvesen 17.04.1991',
    '900000000001',
    'Asha Drammen i morgen',
    'Asha',
    'Bilal Eksempelberg 02.11.1986',
  ])
    await find(text);
  expect(JSON.stringify(await desk.records())).not.toMatch(/Asha|Prøvesen|Bilal|Eksempelberg|90000000|1991/);
});

test('whoever answers for the content finds nothing', async () => {
  for (const text of [reference, '900000000001', 'Asha Prøvesen 17.04.1991', 'Asha'])
    expect(await desk.ask('find', { text }, { ...tone, role: 'editor' })).toMatchObject({ kind: 'words' });
  expect((await desk.records()).every(({ end }) => end === 'refused: role')).toBe(true);
  expect(drammen).toBe('drammen-politistasjon');
});
