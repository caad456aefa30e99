import { day } from '../../../domain/day.ts';
import { Masked } from '../../../domain/masked.ts';
import { type Bench, nth } from '../bench.ts';
import { tuesday } from '../world.ts';

export function caseworkerContract(bench: Bench): void {
  describe('for caseworkers', () => {
    const { newRequest } = bench;

    test('the day of a station shows who comes, in order of time, and nobody else', async () => {
      const oslo = await bench.free();
      const bergen = await bench.free({ stations: ['bergen'] });
      await bench.book('P1', nth(oslo, 4));
      const early = await bench.book('P2', nth(oslo, 0));
      await bench.book('P3', nth(bergen, 1));
      const cancelled = await bench.book('P4', nth(oslo, 1));
      await bench.backend.cancel({ reference: cancelled.reference, applicant: 'P4', requestId: newRequest() });
      const expected = await bench.backend.dayOf({ station: 'oslo', day: tuesday });
      expect(expected.map(({ applicant }) => applicant.id)).toEqual(['P2', 'P1']);
      expect(expected[0]).toMatchObject({ appointment: early, attendance: 'expected', notes: [] });
      expect(await bench.backend.dayOf({ station: 'oslo', day: day('2026-03-18') })).toEqual([]);
    });

    test('an appointment is found by its reference as it was written, and by the case reference', async () => {
      const appointment = await bench.book('P1', nth(await bench.free(), 0));
      const written = appointment.reference.toLowerCase().replace('-', ' ');
      const found = await bench.backend.search({ reference: written });
      expect(found).toMatchObject([{ appointment, applicant: { id: 'P1' } }]);
      expect(await bench.backend.search({ caseReference: new Masked('900000000001') })).toEqual(found);
      expect(await bench.backend.search({ caseReference: new Masked('900000000002') })).toEqual([]);
      expect(await bench.backend.search({ caseReference: new Masked('800000000002') })).toEqual([]);
      expect(await bench.backend.search({ reference: 'C3C-3C3' })).toEqual([]);
    });

    test('an appointment is found by name and birth date together, however the name is written', async () => {
      const appointment = await bench.book('P1', nth(await bench.free(), 0));
      await bench.book('P2', nth(await bench.free(), 0));
      const called = (name: string, born: string) =>
        bench.backend.search({ name: new Masked(name), birthDate: day(born) });
      for (const name of ['Prøve En', 'en PROVE', 'En, Prøve', ' prøve  en'])
        expect(await called(name, '1990-01-01')).toMatchObject([{ appointment, applicant: { id: 'P1' } }]);
      for (const [name, born] of [
        ['Prøve En', '1990-01-02'],
        ['Prøve', '1990-01-01'],
        ['Prøve To', '1990-01-01'],
        ['', '1990-01-01'],
      ] as const)
        expect(await called(name, born)).toEqual([]);
    });

    test('notes are kept in order with who wrote them and when', async () => {
      const { reference } = await bench.book('P1', nth(await bench.free(), 0));
      const note = (text: string, by: string) => bench.backend.note({ reference, text, by, requestId: newRequest() });
      const at = bench.clock.now();
      expect(await note('Needs an interpreter', 'C1')).toEqual({ kind: 'noted' });
      bench.clock.advance(1);
      await note('Brings a child', 'C2');
      const [found] = await bench.backend.search({ reference });
      expect(found?.notes).toEqual([
        { text: 'Needs an interpreter', by: 'C1', at },
        { text: 'Brings a child', by: 'C2', at: at + 60_000 },
      ]);
    });

    test('attendance can be set, changed and taken back', async () => {
      const { reference } = await bench.book('P1', nth(await bench.free(), 0));
      for (const [came, word] of [
        [true, 'came'],
        [false, 'did-not-come'],
        [null, 'expected'],
      ] as const) {
        const request = { reference, came, by: 'C1', requestId: newRequest() };
        expect(await bench.backend.attendance(request)).toEqual({ kind: 'noted' });
        expect(await bench.backend.search({ reference })).toMatchObject([{ attendance: word }]);
      }
    });

    test('nothing can be noted on an appointment there is not', async () => {
      const reference = 'C3C-3C3';
      const notFound = { kind: 'not-found' };
      expect(await bench.backend.note({ reference, text: 'x', by: 'C1', requestId: newRequest() })).toEqual(notFound);
      expect(await bench.backend.attendance({ reference, came: true, by: 'C1', requestId: newRequest() })).toEqual(
        notFound,
      );
    });
  });
}
