import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import { createEmbeddedBackend } from '../../backend/embedded/embedded-backend.ts';
import { day } from '../../domain/day.ts';
import { faultyBackend } from '../../scripts/faulty-backend.ts';
import { backendContract } from './backend-contract.ts';
import { nth } from './bench.ts';
import { cases, clockAt, hours, monday, randomFrom, stations, tuesday } from './world.ts';

const open = (clock: { now: ReturnType<typeof clockAt>['now'] }) =>
  createEmbeddedBackend({ path: ':memory:', clock, stations, hours, cases, randomBelow: randomFrom(1) });

let slept: number[];
const sleep = async (milliseconds: number) => {
  slept.push(milliseconds);
};

backendContract('the embedded book behind a line that does not fail', async (clock) => {
  const book = await open(clock);
  return { ...faultyBackend(book, { sleep, slowMilliseconds: 5000 }), close: () => book.close() };
});

describe('behind a line that fails', () => {
  let book: Awaited<ReturnType<typeof open>>;
  let backend: ReturnType<typeof faultyBackend>;
  beforeEach(async () => {
    slept = [];
    book = await open(clockAt(monday));
    backend = faultyBackend(book, { sleep, slowMilliseconds: 5000 });
  });
  afterEach(() => book.close());

  const firstFree = async () => {
    const query = { stations: ['oslo'], from: monday, until: day('2026-12-31'), limit: 1 };
    return nth(await book.freeSlots(query), 0);
  };
  const holdFor = async (applicant: string, requestId: string, moving?: string) => {
    const held = await book.hold({ slot: await firstFree(), applicant, requestId, ...(moving ? { moving } : {}) });
    if (held.kind !== 'held') throw new Error(held.kind);
    return held.hold;
  };

  test('down, nothing can be asked and nothing is changed', async () => {
    const slot = await firstFree();
    backend.suffer('down');
    const down = expect.any(BackendUnavailable);
    await expect(backend.stations()).rejects.toEqual(down);
    await expect(backend.find('P1')).rejects.toEqual(down);
    await expect(backend.dayOf({ station: 'oslo', day: tuesday })).rejects.toEqual(down);
    await expect(backend.hold({ slot, applicant: 'P1', requestId: 'a' })).rejects.toEqual(down);
    await expect(backend.findByRequest('a')).rejects.toEqual(down);
    backend.suffer('up');
    expect(await backend.findByRequest('a')).toEqual({ kind: 'never-happened' });
    expect(await backend.hold({ slot, applicant: 'P1', requestId: 'a' })).toMatchObject({ kind: 'held' });
  });

  test('slow, the answer comes after the wait', async () => {
    backend.suffer('slow');
    expect(await backend.stations()).toEqual(['oslo', 'bergen']);
    expect(slept).toEqual([5000]);
  });

  test('with the answer lost, the change is made and can be asked after', async () => {
    backend.suffer('lost-reply');
    const slot = await firstFree();
    await expect(backend.hold({ slot, applicant: 'P1', requestId: 'a' })).rejects.toThrow(BackendUnavailable);
    const held = await backend.findByRequest('a');
    if (held.kind !== 'held') throw new Error(held.kind);
    const { hold } = held;
    expect(await backend.confirm({ hold, applicant: 'P1', requestId: 'b' })).toEqual({ kind: 'unknown' });
    const booked = await backend.findByRequest('b');
    if (booked.kind !== 'booked') throw new Error(booked.kind);
    const { reference } = booked.appointment;
    const next = await holdFor('P1', 'c', reference);
    const move = { reference, hold: next, applicant: 'P1', requestId: 'd' };
    expect(await backend.move(move)).toEqual({ kind: 'unknown' });
    expect(await backend.findByRequest('d')).toMatchObject({ kind: 'moved', appointment: { slot: next.slot } });
    expect(await backend.cancel({ reference, applicant: 'P1', requestId: 'e' })).toEqual({ kind: 'unknown' });
    expect(await backend.findByRequest('e')).toMatchObject({ kind: 'cancelled' });
    backend.suffer('up');
    expect(await backend.move(move)).toMatchObject({ kind: 'moved' });
    expect(await backend.find('P1')).toEqual({ kind: 'not-found' });
  });

  test('with the answer lost to a confirmation that was refused, it never happened', async () => {
    const hold = await holdFor('P1', 'a');
    backend.suffer('lost-reply');
    expect(await backend.confirm({ hold, applicant: 'P2', requestId: 'b' })).toEqual({ kind: 'unknown' });
    expect(await backend.findByRequest('b')).toEqual({ kind: 'never-happened' });
  });
});
