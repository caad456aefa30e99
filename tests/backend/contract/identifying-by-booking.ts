import { day } from '../../../domain/day.ts';
import { Masked } from '../../../domain/masked.ts';
import { type Bench, nth } from '../bench.ts';

export function identifyingByBookingContract(bench: Bench): void {
  describe('identification by the reference of an appointment', () => {
    const guess = (reference: string, birthDate: string, attemptBy = 'somebody') =>
      bench.backend.identify({ by: 'booking-reference', reference, birthDate: day(birthDate), attemptBy });
    const unknown = 'C3C-4CC';
    const booked = async (applicant = 'P1', place = 0) =>
      (await bench.book(applicant, nth(await bench.free(), place))).reference;

    test('knows whose appointment it is, however the reference is written', async () => {
      const reference = await booked();
      for (const written of [reference, reference.toLowerCase(), reference.replace('-', ' ')])
        expect(await guess(written, '1990-01-01')).toMatchObject({ kind: 'identified', applicant: { id: 'P1' } });
    });

    test('answers a cancelled, an unknown, a past and a foreign one in the same words, and counts them alike', async () => {
      const cancelled = await booked('P1', 0);
      await bench.backend.cancel({ reference: cancelled, applicant: 'P1', requestId: bench.newRequest() });
      const foreign = await booked('P2', 1);
      const past = await booked('P3', 0);
      for (const left of [4, 3, 2, 1, 0]) {
        const answers = [
          await guess(cancelled, '1990-01-01', 'a'),
          await guess(unknown, '1990-01-01', 'b'),
          await guess(foreign, '1990-01-01', 'c'),
        ];
        for (const answer of answers) expect(answer).toEqual({ kind: 'not-recognised', attemptsLeft: left });
      }
      const stopped = [
        await guess(cancelled, '1990-01-01', 'd'),
        await guess(unknown, '1990-01-01', 'e'),
        await guess(foreign, '1990-02-02', 'f'),
      ];
      for (const answer of stopped) expect(answer).toEqual(nth(stopped, 0));
      expect(nth(stopped, 0)).toMatchObject({ kind: 'too-many-attempts' });
      bench.clock.advance(48 * 60);
      expect(await guess(past, '1990-03-03')).toEqual({ kind: 'not-recognised', attemptsLeft: 4 });
      expect(await guess(foreign, '1990-02-02')).toMatchObject({ kind: 'not-recognised' });
    });

    test('counts what one person tries together, by whichever reference', async () => {
      const reference = await booked();
      for (let index = 0; index < 3; index += 1) await guess(unknown, '1990-01-01');
      for (let index = 0; index < 2; index += 1)
        await bench.backend.identify({
          by: 'case-reference',
          caseReference: new Masked('800000000001'),
          birthDate: day('1990-01-01'),
          attemptBy: 'somebody',
        });
      expect(await guess(reference, '1990-01-01')).toMatchObject({ kind: 'too-many-attempts' });
      expect(await guess(reference, '1990-01-01', 'somebody else')).toMatchObject({ kind: 'identified' });
    });
  });
}
