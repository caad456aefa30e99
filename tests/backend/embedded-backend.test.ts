import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import { createEmbeddedBackend } from '../../backend/embedded/embedded-backend.ts';
import { day } from '../../domain/day.ts';
import { Masked } from '../../domain/masked.ts';
import type { Clock } from '../../domain/moment.ts';
import { backendContract } from './backend-contract.ts';
import { nth } from './bench.ts';
import { cases, clockAt, hours, monday, randomFrom, stations } from './world.ts';

const openAt = (path: string, clock: Clock) =>
  createEmbeddedBackend({ path, clock, stations, hours, cases, randomBelow: randomFrom(1) });

backendContract('the embedded book in memory', (clock) => openAt(':memory:', clock));

backendContract('the embedded book in a file', async (clock) => {
  const folder = await mkdtemp(join(tmpdir(), 'book-'));
  const backend = await openAt(join(folder, 'book.sqlite'), clock);
  return {
    ...backend,
    async close() {
      await backend.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('the file of the embedded book', () => {
  const clock = clockAt(monday);
  let folder: string;
  let path: string;
  let backend: Awaited<ReturnType<typeof openAt>>;
  beforeEach(async () => {
    clock.set(monday);
    folder = await mkdtemp(join(tmpdir(), 'book-'));
    path = join(folder, 'book.sqlite');
    backend = await openAt(path, clock);
  });
  afterEach(async () => {
    await backend.close();
    await rm(folder, { recursive: true });
  });

  const freeAt = async (index: number) =>
    nth(await backend.freeSlots({ stations: ['oslo'], from: monday, until: day('2026-12-31'), limit: 99 }), index);
  const book = async (applicant: string) => {
    const held = await backend.hold({ slot: await freeAt(0), applicant, requestId: `hold ${applicant}` });
    if (held.kind !== 'held') throw new Error(held.kind);
    return backend.confirm({ hold: held.hold, applicant, requestId: `confirm ${applicant}` });
  };

  test('keeps what was booked, held and answered when it is opened again', async () => {
    const booked = await book('P1');
    const slot = await freeAt(0);
    const held = await backend.hold({ slot, applicant: 'P2', requestId: 'hold P2' });
    await backend.close();
    backend = await openAt(path, clock);
    expect(await backend.findByRequest('confirm P1')).toEqual(booked);
    expect(await backend.hold({ slot, applicant: 'P2', requestId: 'hold P2' })).toEqual(held);
    expect(await backend.hold({ slot, applicant: 'P3', requestId: 'hold P3' })).toEqual({ kind: 'taken' });
  });

  test('holds no name, no birth date and no case reference, tried or true', async () => {
    await book('P1');
    for (const caseReference of ['900000000001', '800000000001'])
      await backend.identify({
        by: 'case-reference',
        caseReference: new Masked(caseReference),
        birthDate: day('1991-12-31'),
        attemptBy: 'somebody',
      });
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
    const everything = files.join();
    expect(everything).toContain('confirm P1');
    for (const personal of ['900000000001', '800000000001', '1991-12-31', '1990-01-01', 'Pr\u00c3\u00b8ve', '99000001'])
      expect(everything).not.toContain(personal);
  });

  test('forgets requests after thirty days', async () => {
    await book('P1');
    clock.advance(30 * 24 * 60);
    await backend.release({ hold: 'none', requestId: 'another' });
    expect(await backend.findByRequest('confirm P1')).toMatchObject({ kind: 'booked' });
    clock.advance(1);
    await backend.release({ hold: 'none', requestId: 'yet another' });
    expect(await backend.findByRequest('confirm P1')).toEqual({ kind: 'never-happened' });
  });

  test('damaged, makes the book unavailable to readers and writers', async () => {
    const slot = await freeAt(0);
    const connection = new DatabaseSync(path);
    connection.exec('ALTER TABLE claim RENAME TO elsewhere');
    connection.close();
    await expect(backend.find('P1')).rejects.toThrow(BackendUnavailable);
    await expect(backend.hold({ slot, applicant: 'P1', requestId: 'a' })).rejects.toThrow(BackendUnavailable);
  });

  test('refuses a second appointment of one case even to a caller who goes round the rules', async () => {
    await book('P1');
    const connection = new DatabaseSync(path);
    connection.exec(`INSERT INTO claim VALUES ('c', 's', 'oslo', '2026-03-20T09:00', 20, 'P1', 'booked', 0)`);
    const second = `INSERT INTO appointment VALUES ('M3K-9TW', 'P1', 'c', 'booked', 0, 'expected', NULL)`;
    expect(() => connection.exec(second)).toThrow('UNIQUE constraint failed: appointment.applicant');
    connection.close();
  });
});
