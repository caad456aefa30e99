import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationCases } from '../../backend/embedded/demonstration-cases.ts';
import { demonstrationVisitors } from '../../backend/embedded/demonstration-visitors.ts';
import { addDays, type Day, day } from '../../domain/day.ts';
import { localMoment } from '../../domain/moment.ts';
import { openDemonstrationBook } from '../../server/demonstration-book.ts';
import { layGround } from '../../server/house.ts';
import { clockAt } from './world.ts';

const ground = layGround();
const oslo = 'gronland-politistasjon-politihuset-i-oslo';
const stations = [oslo, 'vest-politidistrikt-si-eining-for-utlending-pass-id-kort-og-loyver', 'tromso-politistasjon'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function opened<Result>(
  at: string,
  look: (book: Awaited<ReturnType<typeof openDemonstrationBook>>) => Promise<Result>,
) {
  const book = await openDemonstrationBook(ground, clockAt(localMoment(at)), join(folder, 'book.db'), []);
  try {
    return await look(book);
  } finally {
    await book.close();
  }
}

type Book = Parameters<Parameters<typeof opened>[1]>[0];
const whoComes = async (book: Book, on: Day) => {
  const days = await Promise.all(stations.map((station) => book.dayOf({ station, day: on })));
  return days.flat().map(({ applicant }) => applicant.id);
};
const monday = day('2026-03-16');

test('this day and the next have visitors at three stations, in the morning too', async () => {
  await opened('2026-03-16T13:00', async (book) => {
    const [today, tomorrow] = [await whoComes(book, monday), await whoComes(book, addDays(monday, 1))];
    expect([today.length, tomorrow.length]).toEqual([8, 8]);
    expect(new Set([...today, ...tomorrow]).size).toBe(16);
    for (const station of stations) expect(await book.dayOf({ station, day: monday })).not.toEqual([]);
    const [free] = await book.freeSlots({ stations, from: localMoment('2026-03-16T00:00'), until: monday, limit: 1 });
    expect(free).toBeUndefined();
  });
});

test('opened again nothing is booked twice, and what was cancelled or moved stays so', async () => {
  const cancelled = await opened('2026-03-16T08:00', async (book) => {
    const [first] = await book.dayOf({ station: oslo, day: monday });
    if (first === undefined) throw new Error('Nobody comes');
    const { appointment, applicant } = first;
    await book.cancel({ reference: appointment.reference, applicant: applicant.id, requestId: 'cancelled' });
    return applicant.id;
  });
  await opened('2026-03-16T12:00', async (book) => {
    const today = await whoComes(book, monday);
    expect(today).toHaveLength(7);
    expect(today).not.toContain(cancelled);
  });
});

test('day after day, over a weekend too, there is somebody to look at', async () => {
  for (const on of ['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24'].map(day)) {
    expect(await opened(`${on}T10:00`, (book) => whoComes(book, on))).toHaveLength(8);
  }
});

test('on a Saturday it is Monday that is filled', async () => {
  expect(await opened('2026-03-21T10:00', (book) => whoComes(book, day('2026-03-23')))).toHaveLength(8);
});

test('nobody of them is somebody one can sign in as', async () => {
  const people = [...(await demonstrationCases(monday)), ...(await demonstrationVisitors(monday))];
  expect(new Set(people.map(({ id }) => id)).size).toBe(24);
  expect(new Set(people.map(({ caseReference }) => caseReference)).size).toBe(24);
  expect((await demonstrationVisitors(monday)).every(({ phone }) => phone === undefined)).toBe(true);
});
