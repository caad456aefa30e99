import { createEmbeddedBackend } from '../../backend/embedded/embedded-backend.ts';
import { fixtureSlotsSchema } from '../../backend/embedded/fixture-slots.ts';
import { day } from '../../domain/day.ts';
import { cases, clockAt, hours, monday, randomFrom, stations } from './world.ts';

const open = (slots: unknown) =>
  createEmbeddedBackend({
    path: ':memory:',
    clock: clockAt(monday),
    stations,
    hours,
    cases,
    slots: fixtureSlotsSchema.parse(slots),
    randomBelow: randomFrom(1),
  });

const freeAmong = async (slots: unknown) => {
  const backend = await open(slots);
  const query = { stations: ['oslo', 'bergen'], from: monday, until: day('2027-12-31'), limit: 50 };
  const free = await backend.freeSlots(query);
  await backend.close();
  return free;
};

describe('given free times', () => {
  test('are offered exactly, with the station by id or name, and times with or without an offset', async () => {
    const free = await freeAmong([
      { station: 'Bergen', start: '2026-03-18T10:00', minutes: 30 },
      { station: 'oslo', start: '2026-03-17T08:30:00Z', minutes: 15 },
      { station: 'OSLO', start: '2026-07-01T09:00:00+02:00' },
      { station: 'oslo', start: '2026-12-24T23:30:00.000+01:00' },
      { station: 'oslo', start: '2026-04-01 09:00:00' },
      { station: 'oslo', start: '2026-04-01T09:00' },
      { station: 'oslo', start: '2026-03-16T10:20' },
    ]);
    expect(free.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual([
      'oslo/2026-03-16T10:20 20',
      'oslo/2026-03-17T09:30 15',
      'bergen/2026-03-18T10:00 30',
      'oslo/2026-04-01T09:00 20',
      'oslo/2026-07-01T09:00 20',
      'oslo/2026-12-24T23:30 20',
    ]);
  });

  test('that are past, or none, are none', async () => {
    expect(await freeAmong([{ station: 'oslo', start: '2026-03-16T10:00' }])).toEqual([]);
    expect(await freeAmong([])).toEqual([]);
  });

  test('on both days of clock change are what Norwegian clocks show', async () => {
    const free = await freeAmong([
      { station: 'oslo', start: '2026-03-29T00:59:00Z' },
      { station: 'oslo', start: '2026-03-29T01:00:00Z' },
      { station: 'oslo', start: '2026-10-25T00:59:00Z' },
      { station: 'oslo', start: '2026-10-25T02:00:00Z' },
    ]);
    expect(free.map(({ start }) => start)).toEqual([
      '2026-03-29T01:59',
      '2026-03-29T03:00',
      '2026-10-25T02:59',
      '2026-10-25T03:00',
    ]);
  });

  test('shortly before their start are held only until it', async () => {
    const backend = await open([{ station: 'oslo', start: '2026-03-16T10:04' }]);
    const [slot] = await backend.freeSlots({ stations: ['oslo'], from: monday, until: day('2026-03-16'), limit: 1 });
    if (slot === undefined) throw new Error('No free time');
    const held = await backend.hold({ slot, applicant: 'P1', requestId: 'a' });
    expect(held).toMatchObject({ hold: { expires: Date.parse('2026-03-16T10:04:00+01:00') } });
    await backend.close();
  });

  test('at a station that is not in the station file stop the start, with its name', async () => {
    await expect(open([{ station: 'Atlantis', start: '2026-03-18T10:00' }])).rejects.toThrow('Atlantis');
  });

  test.each(['soon', '2026-02-30T10:00', '2026-03-18', '2026-03-18T25:00', '2026-03-18T10:00 or so'])(
    'a file with the start %j is refused',
    (start) => {
      expect(fixtureSlotsSchema.safeParse([{ station: 'oslo', start }]).success).toBe(false);
    },
  );
});
