import { type Bench, turn } from './bench.ts';
import { at, kari, record } from './desk-work.ts';

/** What was done is added to, and never changed. */
export function itKeepsAudit(bench: Bench): void {
  test('a record is kept as it is given, with its number, time and seal', async () => {
    const { audit } = bench.storage;
    const first = await audit.record(record('appointment ABC234', { before: { b: 1, a: [{ d: 1, c: 2 }] } }));
    bench.clock.time = 2_000;
    const second = await audit.record(record('station oslo', { after: { to: 'x' }, why: 'half a \ud83d' }));
    expect(first).toEqual({
      ...record('appointment ABC234'),
      number: 1,
      at: at(1_000),
      before: { a: [{ c: 2, d: 1 }], b: 1 },
      after: undefined,
      seal: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(first.before)).toBe('{"a":[{"c":2,"d":1}],"b":1}');
    expect(second).toMatchObject({ number: 2, at: 2_000, who: kari.id, after: { to: 'x' }, why: 'half a \ufffd' });
    expect(await audit.records(0, 10)).toEqual([first, second]);
    expect(await audit.records(1, 10)).toEqual([second]);
    expect(await audit.records(0, 1)).toEqual([first]);
    expect(await audit.firstBroken()).toBeUndefined();
  });

  test('records that are written at the same time make one chain, also beyond one page of it', async () => {
    const { audit } = bench.storage;
    await Promise.all(Array.from({ length: 520 }, (_, place) => audit.record(record(`appointment ${place}`))));
    const records = await audit.records(0, 1_000);
    expect(records.map(({ number }) => number)).toEqual(Array.from({ length: 520 }, (_, place) => place + 1));
    expect(new Set(records.map(({ seal }) => seal)).size).toBe(520);
    expect(await audit.firstBroken()).toBeUndefined();
  });

  test('it outlives every conversation it is about', async () => {
    const { audit } = bench.storage;
    await bench.storage.save(turn('anna', 0));
    await audit.record(record('handover h1'));
    await bench.storage.save(turn('anna', 1, { forget: true }));
    await bench.storage.forgetOlderThan(at(9_000));
    expect((await audit.records(0, 10)).map(({ subject }) => subject)).toEqual(['handover h1']);
  });
}
