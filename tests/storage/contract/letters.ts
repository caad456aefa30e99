import type { Bench } from './bench.ts';
import { at, chat, claimLetters, claimOneLetter, keysOf, letter, sendNext } from './desk-work.ts';

/** Letters go once, in order, one after another in each chat. */
export function itKeepsLetters(bench: Bench): void {
  beforeEach(async () => {
    for (const id of ['kari', 'ola']) await bench.storage.desk.remember(chat(id));
  });

  test('they go in order, the next when the one before is sent or dropped; chats do not wait for each other', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('k1'), letter('o1', { chat: 'ola' }), letter('k2')]);
    await desk.post([letter('k3')]);
    const [k1, o1] = await claimLetters(desk);
    expect(k1).toEqual({
      ...letter('k1'),
      replaces: undefined,
      latest: undefined,
      claim: 1,
      failures: 0,
      to: { ...chat('kari'), standing: 'installed', onDutyUntil: 0, onDuty: false },
    });
    expect(o1).toMatchObject({ key: 'o1', to: { id: 'ola' } });
    expect(await claimLetters(desk)).toEqual([]);
    if (k1 === undefined) throw new Error('Nothing was claimed');
    await desk.settle(k1, { kind: 'waits', until: at(5_000) });
    expect(await claimLetters(desk)).toEqual([]);
    bench.clock.time = 5_000;
    const again = await claimOneLetter(desk);
    expect(again).toMatchObject({ key: 'k1', claim: 2, failures: 1 });
    await desk.settle(again, { kind: 'dropped', because: 'refused' });
    expect((await sendNext(desk)).key).toBe('k2');
    expect((await sendNext(desk)).key).toBe('k3');
    expect(await desk.counts()).toEqual({ waiting: 1, sent: 2, dropped: 1, oldest: at(1_000) });
  });

  test('of two who claim at once one gets it, and the most that are asked for', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('k1'), letter('o1', { chat: 'ola' })]);
    const rounds = await Promise.all([claimLetters(desk, 60_000, 1), claimLetters(desk, 60_000, 1)]);
    expect(rounds.map(keysOf)).toEqual([['k1'], ['o1']]);
  });

  test('one that was sent or dropped is not kept again under its key, and what waits stays as it is', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('k1'), letter('k2'), letter('k2', { content: { other: true } })]);
    await sendNext(desk);
    const second = await claimOneLetter(desk);
    expect(second.content).toEqual(letter('k2').content);
    await desk.settle(second, { kind: 'dropped', because: 'refused' });
    await desk.post([letter('k1'), letter('k2')]);
    expect(await claimLetters(desk)).toEqual([]);
  });

  test('what is too late is dropped and counted, and holds up nothing', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('late', { latest: at(2_000) }), letter('not late', { latest: at(2_001) })]);
    bench.clock.time = 2_001;
    const { claimed, dropped } = await desk.claim({ until: at(60_000), most: 10 });
    expect([keysOf(claimed), dropped]).toEqual([['not late'], 1]);
    expect(await desk.counts()).toMatchObject({ dropped: 1 });
  });

  test('a claim that ran out is another’s, and a settlement counts only for the claim it was made for', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('k1')]);
    const first = await claimOneLetter(desk, 5_000);
    bench.clock.time = 5_000;
    const second = await claimOneLetter(desk);
    expect(second).toMatchObject({ claim: 2, failures: 0 });
    await desk.settle(first, { kind: 'dropped', because: 'refused' });
    await desk.settle(second, { kind: 'waits', until: at(6_000) });
    await desk.settle(second, { kind: 'dropped', because: 'refused' });
    expect(await desk.counts()).toMatchObject({ waiting: 1, dropped: 0 });
    bench.clock.time = 6_000;
    expect(await claimOneLetter(desk)).toMatchObject({ claim: 3, failures: 1 });
  });

  test('letters of one message take its place, wherever it was sent last', async () => {
    const { desk } = bench.storage;
    const replacing = async (key: string, replaces: string, activity?: string) => {
      await desk.post([letter(key, { replaces })]);
      return (await sendNext(desk, activity)).replacing;
    };
    await desk.post([letter('first')]);
    expect(await sendNext(desk, 'm1')).not.toHaveProperty('replacing');
    expect(await replacing('second', 'first')).toBe('m1');
    expect(await replacing('third', 'first', 'm2')).toBe('m1');
    expect(await replacing('fourth', 'first', 'm2')).toBe('m2');
    expect(await replacing('fifth', 'fourth')).toBe('m2');
    expect(await replacing('another', 'never posted', 'm3')).toBeUndefined();
    expect(await replacing('another again', 'never posted')).toBe('m3');
    expect((await desk.counts()).sent).toBe(7);
  });

  test('one in a chat does not take the place of a message in another, waiting or sent', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('first'), letter('of ola', { chat: 'ola', replaces: 'first' })]);
    const [first] = await claimLetters(desk, 60_000, 1);
    expect(first?.key).toBe('first');
    await desk.settle(first ?? { key: '', claim: 0 }, { kind: 'sent', activity: 'm1' });
    expect(await sendNext(desk)).not.toHaveProperty('replacing');
  });

  test('of several that wait to be the same message only the newest is sent; what is on its way is not taken back', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('first'), letter('between'), letter('second', { replaces: 'first' })]);
    expect((await claimOneLetter(desk)).key).toBe('between');
    await desk.post([letter('third', { replaces: 'second' })]);
    expect(await desk.counts()).toEqual({ waiting: 3, sent: 0, dropped: 0, oldest: at(1_000) });
    bench.clock.time = 60_000;
    expect((await sendNext(desk)).key).toBe('between');
    const third = await claimOneLetter(desk, 70_000);
    expect(third).toMatchObject({ key: 'third', content: letter('third').content });
    await desk.post([letter('fourth', { replaces: 'first' })]);
    expect(await claimLetters(desk)).toEqual([]);
    await desk.settle(third, { kind: 'waits', until: at(65_000) });
    expect(await claimLetters(desk)).toEqual([]);
    bench.clock.time = 65_000;
    expect(await sendNext(desk)).toMatchObject({ key: 'fourth' });
    expect(await desk.counts()).toEqual({ waiting: 0, sent: 2, dropped: 0 });
  });

  test('what waits for a chat that is gone is dropped, also what is posted there; after it is back it is written to', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('k1'), letter('k2'), letter('o1', { chat: 'ola' })]);
    const [k1] = await claimLetters(desk, 60_000, 1);
    await desk.change('kari', { standing: 'gone' });
    expect(await desk.counts()).toMatchObject({ waiting: 1, dropped: 2 });
    await desk.settle(k1 ?? { key: '', claim: 0 }, { kind: 'waits', until: at(1_000) });
    await desk.post([letter('k3'), letter('to nobody', { chat: 'unknown' })]);
    expect(await desk.counts()).toMatchObject({ waiting: 1, dropped: 3 });
    await desk.remember(chat('kari'));
    await desk.post([letter('k4')]);
    expect(keysOf(await claimLetters(desk))).toEqual(['o1', 'k4']);
  });

  test('old ones are forgotten, those too that could never be sent', async () => {
    const { desk } = bench.storage;
    await desk.post([letter('sent'), letter('waits')]);
    await sendNext(desk, 'm1');
    bench.clock.time = 2_000;
    await desk.post([letter('new')]);
    await bench.storage.forgetOlderThan(at(2_000));
    expect(await desk.counts()).toEqual({ waiting: 1, sent: 0, dropped: 0, oldest: at(2_000) });
    await desk.post([letter('newest', { replaces: 'sent' })]);
    expect((await sendNext(desk)).key).toBe('new');
    expect(await sendNext(desk)).not.toHaveProperty('replacing');
  });
}
