import type { Identified } from '../../../backend/appointment-backend.ts';
import { day } from '../../../domain/day.ts';
import { Masked } from '../../../domain/masked.ts';
import type { Bench } from '../bench.ts';

export function identifyingContract(bench: Bench): void {
  describe('identification', () => {
    const guess = (caseReference: string, birthDate: string, attemptBy = 'somebody') =>
      bench.backend.identify({
        by: 'case-reference',
        caseReference: new Masked(caseReference),
        birthDate: day(birthDate),
        attemptBy,
      });
    const right = () => guess('900000000001', '1990-01-01');
    const wrongFiveTimes = async (caseReference: string, attemptBy: (index: number) => string) => {
      const answers: Identified[] = [];
      for (let index = 0; index < 5; index += 1)
        answers.push(await guess(caseReference, '1991-01-01', attemptBy(index)));
      return answers;
    };

    test('knows a case by its reference and the birth date', async () => {
      const identified = await right();
      expect(identified).toMatchObject({ kind: 'identified', applicant: { id: 'P1' } });
      if (identified.kind !== 'identified') throw new Error(identified.kind);
      expect(identified.applicant.name.reveal()).toBe('Prøve En');
      expect(identified.applicant.caseReference.reveal()).toBe('900000000001');
      expect(await guess('900 000 000 001', '1990-01-01')).toMatchObject({ kind: 'identified' });
    });

    test('knows a case by the portal’s word and by the registered phone', async () => {
      expect(await bench.backend.identify({ by: 'portal', caseId: 'P2' })).toMatchObject({ applicant: { id: 'P2' } });
      const byPhone = (phone: string) => bench.backend.identify({ by: 'phone', phone: new Masked(phone) });
      for (const phone of ['+4799000001', '99 00 00 01', '004799000001'])
        expect(await byPhone(phone)).toMatchObject({ applicant: { id: 'P1' } });
    });

    test('knows nobody by an unknown case id, an unknown phone, or one that two cases share', async () => {
      const nobody = { kind: 'not-recognised', attemptsLeft: 0 };
      expect(await bench.backend.identify({ by: 'portal', caseId: 'P9' })).toEqual(nobody);
      for (const phone of ['+4799000009', '99000003', ''])
        expect(await bench.backend.identify({ by: 'phone', phone: new Masked(phone) })).toEqual(nobody);
    });

    test('answers a wrong date, an unknown case and another’s date in the same words', async () => {
      const answers = [
        await guess('900000000001', '1991-01-01', 'a'),
        await guess('800000000001', '1990-01-01', 'b'),
        await guess('900000000002', '1990-01-01', 'c'),
      ];
      for (const answer of answers) expect(answer).toEqual({ kind: 'not-recognised', attemptsLeft: 4 });
    });

    test('stops who has been wrong five times, though the sixth try be right', async () => {
      const until = bench.clock.now() + 15 * 60_000;
      const left = (await wrongFiveTimes('800000000001', () => 'somebody')).map((answer) =>
        answer.kind === 'not-recognised' ? answer.attemptsLeft : answer.kind,
      );
      expect(left).toEqual([4, 3, 2, 1, 0]);
      expect(await right()).toEqual({ kind: 'too-many-attempts', until });
      expect(await guess('900000000001', '1990-01-01', 'somebody else')).toMatchObject({ kind: 'identified' });
      bench.clock.advance(14.9);
      expect(await right()).toEqual({ kind: 'too-many-attempts', until });
      bench.clock.advance(0.1);
      expect(await right()).toMatchObject({ kind: 'identified' });
    });

    test('stops guesses at one case from everywhere, real or not, alike', async () => {
      const real = await wrongFiveTimes('900000000002', (index) => `guesser ${index}`);
      const invented = await wrongFiveTimes('800000000002', (index) => `other guesser ${index}`);
      expect(invented).toEqual(real);
      const next = await guess('900000000002', '1990-02-02', 'guesser 6');
      expect(next).toMatchObject({ kind: 'too-many-attempts' });
      expect(await guess('800000000002', '1990-02-02', 'other guesser 6')).toEqual(next);
      expect(await right()).toMatchObject({ kind: 'identified' });
    });

    test('counts only what failed, and every guess of many at once', async () => {
      for (let index = 0; index < 8; index += 1) expect(await right()).toMatchObject({ kind: 'identified' });
      const answers = await Promise.all(Array.from({ length: 20 }, () => guess('900000000003', '1991-01-01', 'swarm')));
      expect(answers.filter(({ kind }) => kind === 'not-recognised')).toHaveLength(5);
      expect(answers.filter(({ kind }) => kind === 'too-many-attempts')).toHaveLength(15);
    });
  });
}
