import { instantOf, localMoment } from '../../../domain/moment.ts';
import { type Bench, nth } from '../bench.ts';

export function holdingContract(bench: Bench): void {
  describe('a hold', () => {
    const { free, newRequest } = bench;
    const hold = async (applicant: string, index: number) =>
      bench.backend.hold({ slot: nth(all, index), applicant, requestId: newRequest() });
    let all: Awaited<ReturnType<Bench['free']>>;
    beforeEach(async () => {
      all = await free();
    });

    test('keeps the slot from everybody else for ten minutes', async () => {
      const held = await hold('P1', 0);
      expect(held).toMatchObject({ kind: 'held', hold: { slot: all[0], expires: bench.clock.now() + 600_000 } });
      bench.clock.advance(9.99);
      expect(await hold('P2', 0)).toEqual({ kind: 'taken' });
      bench.clock.advance(0.01);
      expect(await hold('P2', 0)).toMatchObject({ kind: 'held' });
    });

    test('is one for each applicant: the earlier is given back', async () => {
      await hold('P1', 0);
      await hold('P1', 1);
      expect(await hold('P2', 0)).toMatchObject({ kind: 'held' });
      expect(await hold('P3', 1)).toEqual({ kind: 'taken' });
    });

    test('can be made again on the same slot by the same person', async () => {
      await hold('P1', 0);
      expect(await hold('P1', 0)).toMatchObject({ kind: 'held' });
    });

    test('is given back when released, and a release of nothing harms nobody', async () => {
      const held = await hold('P1', 0);
      if (held.kind !== 'held') throw new Error(held.kind);
      await bench.backend.release({ hold: held.hold.id, requestId: newRequest() });
      await bench.backend.release({ hold: held.hold.id, requestId: newRequest() });
      expect(await hold('P2', 0)).toMatchObject({ kind: 'held' });
      expect(await bench.backend.confirm({ hold: held.hold, applicant: 'P1', requestId: newRequest() })).toEqual({
        kind: 'hold-expired',
      });
    });

    test('released after it was booked, the appointment stays', async () => {
      const held = await hold('P1', 0);
      if (held.kind !== 'held') throw new Error(held.kind);
      await bench.backend.confirm({ hold: held.hold, applicant: 'P1', requestId: newRequest() });
      await bench.backend.release({ hold: held.hold.id, requestId: newRequest() });
      expect(await hold('P2', 0)).toEqual({ kind: 'taken' });
    });

    test('is refused for a time that nobody offers', async () => {
      const invented = {
        id: 'oslo/2026-03-17T03:00',
        station: 'oslo',
        start: localMoment('2026-03-17T03:00'),
        minutes: 20,
      };
      for (const id of [invented.id, 'oslo/2026-03-16T11:00', 'nowhere/2026-03-17T09:00', 'oslo/soon', '/', ''])
        expect(
          await bench.backend.hold({ slot: { ...invented, id }, applicant: 'P1', requestId: newRequest() }),
        ).toEqual({ kind: 'taken' });
    });

    test('says what slot it is by the slot id, whatever else the caller wrote', async () => {
      const edited = { ...nth(all, 0), station: 'bergen', start: localMoment('2026-03-20T09:00'), minutes: 480 };
      const held = await bench.backend.hold({ slot: edited, applicant: 'P1', requestId: newRequest() });
      expect(held).toMatchObject({ kind: 'held', hold: { slot: all[0] } });
    });

    test('is refused to somebody who has an appointment, unless it is to move it', async () => {
      const appointment = await bench.book('P1', nth(all, 0));
      expect(await hold('P1', 1)).toEqual({ kind: 'already-has-one', appointment });
      const moving = appointment.reference;
      const request = { slot: nth(all, 1), applicant: 'P1', moving, requestId: newRequest() };
      expect(await bench.backend.hold(request)).toMatchObject({ kind: 'held' });
    });

    test('is possible again when the appointment is over', async () => {
      await bench.book('P1', nth(all, 0));
      bench.clock.set(localMoment('2026-03-17T09:19'));
      expect(await hold('P1', 9)).toMatchObject({ kind: 'already-has-one' });
      bench.clock.advance(1);
      expect(await bench.backend.find('P1')).toEqual({ kind: 'not-found' });
      expect(await bench.book('P1', nth(await free(), 0))).toMatchObject({ status: 'booked' });
    });

    test('expires by the instant, also in the night the clocks change', async () => {
      bench.clock.set(localMoment('2026-03-29T01:55'));
      const slot = nth(await free(), 0);
      const held = await bench.backend.hold({ slot, applicant: 'P1', requestId: newRequest() });
      if (held.kind !== 'held') throw new Error(held.kind);
      expect(held.hold.expires).toBe(instantOf(localMoment('2026-03-29T03:05')));
      bench.clock.advance(9);
      expect(await bench.backend.confirm({ hold: held.hold, applicant: 'P1', requestId: newRequest() })).toMatchObject({
        kind: 'booked',
      });
    });
  });
}
