import { type Bench, nth } from '../bench.ts';

export function requestContract(bench: Bench): void {
  describe('a request', () => {
    test('made twice is carried out once, and the second answer is the first', async () => {
      const [slot, another] = await bench.free();
      if (!slot || !another) throw new Error('No free times');
      const { backend } = bench;
      const applicant = 'P1';
      const twice = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
        const first = await act();
        bench.clock.advance(1);
        expect(await act()).toEqual(first);
        return first;
      };
      const held = await twice(() => backend.hold({ slot, applicant, requestId: 'a' }));
      if (held.kind !== 'held') throw new Error(held.kind);
      const booked = await twice(() => backend.confirm({ hold: held.hold, applicant, requestId: 'b' }));
      if (booked.kind !== 'booked') throw new Error(booked.kind);
      const { reference } = booked.appointment;
      const moving = await twice(() => backend.hold({ slot: another, applicant, moving: reference, requestId: 'c' }));
      if (moving.kind !== 'held') throw new Error(moving.kind);
      await twice(() => backend.move({ reference, hold: moving.hold, applicant, requestId: 'd' }));
      await twice(() => backend.note({ reference, text: 'Needs an interpreter', by: 'C1', requestId: 'e' }));
      await twice(() => backend.attendance({ reference, came: true, by: 'C1', requestId: 'f' }));
      expect(await backend.search({ reference })).toMatchObject([{ appointment: { revision: 1 }, notes: [{}] }]);
      await twice(() => backend.cancel({ reference, applicant, requestId: 'g' }));
      expect(await backend.search({ reference })).toMatchObject([{ appointment: { revision: 2 } }]);
      await twice(() => backend.release({ hold: moving.hold.id, requestId: 'h' }));
      expect(await backend.confirm({ hold: held.hold, applicant, requestId: 'b' })).toEqual(booked);
    });

    test('made many times at once is carried out once', async () => {
      const slot = nth(await bench.free(), 0);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => bench.backend.hold({ slot, applicant: 'P1', requestId: 'same' })),
      );
      expect(answers[0]).toMatchObject({ kind: 'held' });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    });

    test('that lost keeps its answer too', async () => {
      const slot = nth(await bench.free(), 0);
      await bench.backend.hold({ slot, applicant: 'P1', requestId: 'winner' });
      expect(await bench.backend.hold({ slot, applicant: 'P2', requestId: 'loser' })).toEqual({ kind: 'taken' });
      bench.clock.advance(11);
      expect(await bench.backend.hold({ slot, applicant: 'P2', requestId: 'loser' })).toEqual({ kind: 'taken' });
    });

    test('with the id of another is a mistake of the caller, and changes nothing', async () => {
      const [slot, another] = await bench.free();
      if (!slot || !another) throw new Error('No free times');
      const held = await bench.backend.hold({ slot, applicant: 'P1', requestId: 'used' });
      if (held.kind !== 'held') throw new Error(held.kind);
      const before = await bench.free();
      for (const misuse of [
        () => bench.backend.hold({ slot: another, applicant: 'P1', requestId: 'used' }),
        () => bench.backend.hold({ slot, applicant: 'P2', requestId: 'used' }),
        () => bench.backend.confirm({ hold: held.hold, applicant: 'P1', requestId: 'used' }),
      ])
        await expect(misuse()).rejects.toMatchObject({ mistake: 'request-id-used-otherwise' });
      expect(await bench.free()).toEqual(before);
      expect(await bench.backend.find('P1')).toEqual({ kind: 'not-found' });
    });

    test('can be asked after when its answer was lost', async () => {
      const [slot, another] = await bench.free();
      if (!slot || !another) throw new Error('No free times');
      const { backend } = bench;
      expect(await backend.findByRequest('a')).toEqual({ kind: 'never-happened' });
      const held = await backend.hold({ slot, applicant: 'P1', requestId: 'a' });
      expect(await backend.findByRequest('a')).toEqual(held);
      if (held.kind !== 'held') throw new Error(held.kind);
      const booked = await backend.confirm({ hold: held.hold, applicant: 'P1', requestId: 'b' });
      expect(await backend.findByRequest('b')).toEqual(booked);
      if (booked.kind !== 'booked') throw new Error(booked.kind);
      const { reference } = booked.appointment;
      const moving = await backend.hold({ slot: another, applicant: 'P1', moving: reference, requestId: 'c' });
      if (moving.kind !== 'held') throw new Error(moving.kind);
      const moved = await backend.move({ reference, hold: moving.hold, applicant: 'P1', requestId: 'd' });
      expect(await backend.findByRequest('d')).toEqual(moved);
      const cancelled = await backend.cancel({ reference, applicant: 'P1', requestId: 'e' });
      expect(await backend.findByRequest('e')).toEqual(cancelled);
      await backend.cancel({ reference, applicant: 'P1', requestId: 'f' });
      expect(await backend.findByRequest('f')).toEqual({ kind: 'never-happened' });
    });
  });
}
