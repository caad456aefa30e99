import { addDays, day, weekdayOf } from '../../../domain/day.ts';
import { dayOfMoment, localMoment } from '../../../domain/moment.ts';
import { type Bench, nth } from '../bench.ts';
import { monday, tuesday } from '../world.ts';

export function freeSlotsContract(bench: Bench): void {
  describe('free slots', () => {
    const { free } = bench;

    test('are at the stations that take appointments', async () => {
      expect(await bench.backend.stations()).toEqual(['oslo', 'bergen']);
    });

    test('are twenty minutes long and end half an hour before closing', async () => {
      const starts = (await free({ until: tuesday })).map(({ start }) => start.slice(11));
      expect(starts).toEqual(['09:00', '09:20', '09:40', '10:00', '10:20', '10:40', '11:00']);
    });

    test('begin tomorrow and end after ninety days', async () => {
      const slots = await free({ limit: 1000 });
      expect(dayOfMoment(nth(slots, 0).start)).toBe(tuesday);
      expect(dayOfMoment(nth(slots.toReversed(), 0).start)).toBe(addDays(dayOfMoment(monday), 88));
    });

    test('are never on a public holiday or a weekend', async () => {
      const days = new Set((await free({ limit: 1000 })).map(({ start }) => dayOfMoment(start)));
      expect(days).toContain('2026-04-01');
      expect(days).toContain('2026-04-07');
      for (const holiday of ['2026-04-02', '2026-04-03', '2026-04-06']) expect(days).not.toContain(holiday);
      expect([...days].filter((each) => weekdayOf(each) > 5)).toEqual([]);
    });

    test('of several stations come in order of time, the first asked for first', async () => {
      const slots = await free({ stations: ['bergen', 'oslo'], limit: 4 });
      expect(slots.map(({ id }) => id)).toEqual([
        'bergen/2026-03-17T09:00',
        'oslo/2026-03-17T09:00',
        'bergen/2026-03-17T09:20',
        'oslo/2026-03-17T09:20',
      ]);
    });

    test('are asked for from a moment, until a day, and no more than the limit', async () => {
      const from = localMoment('2026-03-18T10:30');
      expect((await free({ from, limit: 1 })).map(({ start }) => start)).toEqual(['2026-03-18T10:40']);
      expect(await free({ from, until: day('2026-03-18') })).toHaveLength(2);
      expect(await free({ until: day('2026-03-15') })).toEqual([]);
      expect(await free({ stations: ['nowhere'] })).toEqual([]);
      expect(await free({ stations: [] })).toEqual([]);
    });

    test('are on Norwegian clocks on both sides of both clock changes', async () => {
      for (const [now, wanted] of [
        ['2026-03-27T23:59', '2026-03-30'],
        ['2026-10-24T12:00', '2026-10-26'],
      ] as const) {
        bench.clock.set(localMoment(now));
        const [first] = await free({ limit: 1 });
        expect(first?.start).toBe(`${wanted}T09:00`);
      }
    });

    test('move on with the clock: at midnight tomorrow is another day', async () => {
      bench.clock.set(localMoment('2026-03-16T23:59'));
      expect(nth(await free(), 0).start).toBe('2026-03-17T09:00');
      bench.clock.advance(1);
      expect(nth(await free(), 0).start).toBe('2026-03-18T09:00');
    });

    test('are not those that are held or booked', async () => {
      const slots = await free();
      await bench.book('P1', nth(slots, 0));
      await bench.backend.hold({ slot: nth(slots, 2), applicant: 'P2', requestId: bench.newRequest() });
      const left = (await free()).map(({ id }) => id);
      expect(left.slice(0, 2)).toEqual([nth(slots, 1).id, nth(slots, 3).id]);
      bench.clock.advance(10);
      expect((await free()).map(({ id }) => id)).toContain(nth(slots, 2).id);
    });
  });
}
