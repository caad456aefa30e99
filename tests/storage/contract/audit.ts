import { type Bench, turn } from './bench.ts';
import { at, deed, kari, record } from './desk-work.ts';

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
      request: undefined,
      ends: undefined,
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

  test('what somebody did lately comes newest first, and nobody else’s', async () => {
    const { audit } = bench.storage;
    await audit.record(record('too long ago'));
    bench.clock.time = 5_000;
    for (const subject of ['first', 'second', 'third']) await audit.record(record(subject));
    await audit.record({ ...record('of another'), who: 'ola-id' });
    const subjects = async (since: number, limit = 10) =>
      (await audit.latestOf(kari.id, at(since), limit)).map(({ subject }) => subject);
    expect(await subjects(2_000)).toEqual(['third', 'second', 'first']);
    expect(await subjects(2_000, 2)).toEqual(['third', 'second']);
    expect(await subjects(1_000)).toEqual(['third', 'second', 'first', 'too long ago']);
    expect(await subjects(5_001)).toEqual([]);
  });

  test('it outlives every conversation it is about', async () => {
    const { audit } = bench.storage;
    await bench.storage.save(turn('anna', 0));
    await audit.record(record('handover h1'));
    await bench.storage.save(turn('anna', 1, { forget: true }));
    await bench.storage.forgetOlderThan(at(9_000));
    expect((await audit.records(0, 10)).map(({ subject }) => subject)).toEqual(['handover h1']);
  });

  test('a deed that was begun is told of until a record ends it', async () => {
    const { audit } = bench.storage;
    const begun = await audit.begin(deed('press 1', { before: { revision: 1 }, after: { start: 'later' } }));
    expect(begun).toMatchObject({ number: 1, end: 'begun', request: 'press 1', after: { start: 'later' } });
    bench.clock.time = 2_000;
    const other = await audit.begin(deed('press 2'));
    await audit.record(record('appointment ABC234'));
    expect(await audit.unended(at(0), at(9_000))).toEqual([begun, other]);
    expect(await audit.unended(at(0), at(2_000))).toEqual([begun]);
    expect(await audit.unended(at(1_001), at(9_000))).toEqual([other]);
    expect(await audit.record(record('appointment ABC234', { ends: begun.number }))).toMatchObject({ ends: 1 });
    expect(await audit.unended(at(0), at(9_000))).toEqual([other]);
    expect(await audit.firstBroken()).toBeUndefined();
  });

  test('begun again by the same request it is the same deed until it ends, and another afterwards', async () => {
    const { audit } = bench.storage;
    const begin = () => audit.begin(deed('press 1'));
    const [begun] = await Promise.all([begin(), begin()]);
    expect(await begin()).toEqual(begun);
    const others = [deed('press 2'), deed('press 1', { subject: 'duty' }), deed('press 1', { action: 'write-note' })];
    for (const each of others) await audit.begin(each);
    await audit.record(record('appointment ABC234', { ends: begun.number }));
    expect((await begin()).number).toBe(6);
    expect((await audit.records(0, 10)).map(({ request, ends }) => request ?? ends)).toEqual([
      'press 1',
      'press 2',
      'press 1',
      'press 1',
      1,
      'press 1',
    ]);
  });
}
