import type { Appointment, Hold } from '../../../backend/appointment-backend.ts';
import { localMoment } from '../../../domain/moment.ts';
import { type Bench, nth } from '../bench.ts';

export function changingContract(bench: Bench): void {
  describe('a booked time', () => changes(bench));
}

function changes(bench: Bench): void {
  const { newRequest } = bench;
  let appointment: Appointment;
  let next: Hold;
  beforeEach(async () => {
    appointment = await bench.book('P1', nth(await bench.free(), 0));
    next = await holdToMove('P1', appointment.reference);
  });
  const holdToMove = async (applicant: string, moving: string): Promise<Hold> => {
    const slot = nth(await bench.free(), 3);
    const held = await bench.backend.hold({ slot, applicant, moving, requestId: newRequest() });
    if (held.kind !== 'held') throw new Error(held.kind);
    return held.hold;
  };
  const move = (change: { reference?: string; applicant?: string } = {}) =>
    bench.backend.move({
      reference: appointment.reference,
      applicant: 'P1',
      ...change,
      hold: next,
      requestId: newRequest(),
    });
  const cancel = (change: { reference?: string; applicant?: string } = {}) =>
    bench.backend.cancel({ reference: appointment.reference, applicant: 'P1', ...change, requestId: newRequest() });
  const isFree = async (id: string) => (await bench.free()).some((slot) => slot.id === id);

  describe('a move', () => {
    test('keeps the reference, raises the revision, and frees the old time', async () => {
      const moved = { ...appointment, slot: next.slot, revision: 1 };
      expect(await isFree(appointment.slot.id)).toBe(false);
      expect(await move()).toEqual({ kind: 'moved', appointment: moved, from: appointment.slot });
      expect(await bench.backend.find('P1')).toEqual({ kind: 'found', appointment: moved });
      expect(await isFree(appointment.slot.id)).toBe(true);
      expect(await isFree(next.slot.id)).toBe(false);
    });

    test('keeps the old time when the hold has run out', async () => {
      bench.clock.advance(10);
      expect(await move()).toEqual({ kind: 'hold-expired' });
      expect(await bench.backend.find('P1')).toEqual({ kind: 'found', appointment });
      expect(await isFree(next.slot.id)).toBe(true);
    });

    test('is refused when the appointment has begun or is over', async () => {
      bench.clock.set(localMoment('2026-03-17T09:00'));
      expect(await move()).toEqual({ kind: 'too-late' });
      bench.clock.advance(60);
      expect(await move()).toEqual({ kind: 'too-late' });
    });

    test('finds nothing for an unknown, foreign or cancelled reference, all alike', async () => {
      const foreign = await bench.book('P2', nth(await bench.free(), 0));
      const unknown = await move({ reference: 'C3C-3C3' });
      expect(await move({ reference: foreign.reference })).toEqual(unknown);
      expect(await move({ applicant: 'P2' })).toEqual(unknown);
      await cancel();
      expect(await move()).toEqual(unknown);
      expect(unknown).toEqual({ kind: 'not-found' });
    });
  });

  describe('a cancellation', () => {
    test('frees the time, raises the revision, and lets the person book again', async () => {
      const cancelled = { ...appointment, status: 'cancelled', revision: 1 };
      expect(await cancel()).toEqual({ kind: 'cancelled', appointment: cancelled });
      expect(await bench.backend.find('P1')).toEqual({ kind: 'not-found' });
      const again = await bench.book('P1', appointment.slot);
      expect(again.reference).not.toBe(appointment.reference);
    });

    test('frees the new time of a moved appointment', async () => {
      await move();
      expect(await cancel()).toMatchObject({ kind: 'cancelled', appointment: { slot: next.slot, revision: 2 } });
      expect(await isFree(next.slot.id)).toBe(true);
    });

    test('is refused when the appointment has begun', async () => {
      bench.clock.set(localMoment('2026-03-17T08:59'));
      bench.clock.advance(1);
      expect(await cancel()).toEqual({ kind: 'too-late' });
      expect(await bench.backend.find('P1')).toMatchObject({ kind: 'found' });
    });

    test('finds nothing for an unknown, foreign or cancelled reference, all alike', async () => {
      expect(await cancel({ reference: 'C3C-3C3' })).toEqual({ kind: 'not-found' });
      expect(await cancel({ applicant: 'P2' })).toEqual({ kind: 'not-found' });
      await cancel();
      expect(await cancel()).toEqual({ kind: 'not-found' });
    });
  });
}
