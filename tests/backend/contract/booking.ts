import { readReference } from '../../../domain/booking-reference.ts';
import { type Bench, nth } from '../bench.ts';

export function bookingContract(bench: Bench): void {
  describe('a booking', () => {
    const { free, newRequest } = bench;
    const hold = async (applicant: string, index: number) => {
      const held = await bench.backend.hold({ slot: nth(await free(), index), applicant, requestId: newRequest() });
      if (held.kind !== 'held') throw new Error(held.kind);
      return held.hold;
    };

    test('is made of a hold, and found again', async () => {
      const held = await hold('P1', 0);
      const confirmed = await bench.backend.confirm({ hold: held, applicant: 'P1', requestId: newRequest() });
      expect(confirmed).toMatchObject({
        kind: 'booked',
        appointment: { slot: held.slot, status: 'booked', revision: 0 },
      });
      if (confirmed.kind !== 'booked') throw new Error(confirmed.kind);
      expect(readReference(confirmed.appointment.reference)).toBe(confirmed.appointment.reference);
      expect(await bench.backend.find('P1')).toEqual({ kind: 'found', appointment: confirmed.appointment });
      expect(await bench.backend.find('P2')).toEqual({ kind: 'not-found' });
      expect(await bench.backend.find('nobody')).toEqual({ kind: 'not-found' });
    });

    test('is kept when the time of the hold is up', async () => {
      const held = await hold('P1', 0);
      await bench.backend.confirm({ hold: held, applicant: 'P1', requestId: newRequest() });
      bench.clock.advance(60);
      const late = { slot: held.slot, applicant: 'P2', requestId: newRequest() };
      expect(await bench.backend.hold(late)).toEqual({ kind: 'taken' });
    });

    test('is refused when the hold has run out, was replaced, or is another person’s', async () => {
      const expired = await hold('P1', 0);
      bench.clock.advance(10);
      const confirm = (held: typeof expired, applicant: string) =>
        bench.backend.confirm({ hold: held, applicant, requestId: newRequest() });
      expect(await confirm(expired, 'P1')).toEqual({ kind: 'hold-expired' });
      const replaced = await hold('P1', 0);
      const present = await hold('P1', 1);
      expect(await confirm(replaced, 'P1')).toEqual({ kind: 'hold-expired' });
      expect(await confirm(present, 'P2')).toEqual({ kind: 'hold-expired' });
      expect(await confirm(present, 'P1')).toMatchObject({ kind: 'booked' });
    });

    test('is one for each case', async () => {
      const appointment = await bench.book('P1', nth(await free(), 0));
      const moving = {
        slot: nth(await free(), 0),
        applicant: 'P1',
        moving: appointment.reference,
        requestId: newRequest(),
      };
      const held = await bench.backend.hold(moving);
      if (held.kind !== 'held') throw new Error(held.kind);
      expect(await bench.backend.confirm({ hold: held.hold, applicant: 'P1', requestId: newRequest() })).toEqual({
        kind: 'already-has-one',
        appointment,
      });
    });

    test('confirmed by several calls at once is one', async () => {
      const held = await hold('P1', 0);
      const answers = await Promise.all(
        Array.from({ length: 8 }, () =>
          bench.backend.confirm({ hold: held, applicant: 'P1', requestId: newRequest() }),
        ),
      );
      expect(answers.filter(({ kind }) => kind === 'booked')).toHaveLength(1);
      expect(answers.filter(({ kind }) => kind === 'already-has-one')).toHaveLength(7);
    });
  });
}
