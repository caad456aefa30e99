import type { Instant } from '../../../domain/moment.ts';
import type { Notice } from '../../../storage/notices.ts';
import { type Bench, everythingOf, message, turn } from './bench.ts';

const at = (time: number) => time as Instant;

function notice(key: string, more: Partial<Notice> = {}): Notice {
  const content = { kind: 'reminder', key };
  return {
    conversation: 'anna',
    channel: 'directline',
    key,
    subject: 'appointment A',
    due: at(2_000),
    latest: at(9_000),
    content,
    ...more,
  };
}

/** What is to be told later is told once, at its time, or not at all. */
export function itKeepsNotices(bench: Bench): void {
  const plan = async (plan: readonly Notice[], withdraw: readonly string[] = [], conversation = 'anna') => {
    const { version } = await bench.storage.load(conversation);
    return bench.storage.save(turn(conversation, version, { outgoing: [], notices: { plan, withdraw } }));
  };
  const waiting = async (conversation = 'anna') =>
    (await bench.storage.notices.waiting(conversation)).map(({ key }) => key);
  const claim = async (until = 60_000, most = 10) =>
    (await bench.storage.notices.claim({ until: at(until), most })).claimed;
  const tell = async ({ key, claim }: { key: string; claim: number }, conversation = 'anna') => {
    const { version } = await bench.storage.load(conversation);
    const saved = await bench.storage.save(
      turn(conversation, version, { telling: { key, claim }, outgoing: [{ text: `told ${key}` }] }),
    );
    return saved.kind;
  };

  test('a notice is planned with its turn, or, where that is a conflict, not at all', async () => {
    const first = notice('one');
    await plan([first]);
    expect(await bench.storage.notices.waiting('anna')).toEqual([first]);
    const late = turn('anna', 0, { notices: { plan: [notice('two')], withdraw: ['appointment A'] } });
    expect(await bench.storage.save(late)).toEqual({ kind: 'conflict' });
    expect(await waiting()).toEqual(['one']);
  });

  test('what no turn has brought about is planned by itself, and withdraws like any other', async () => {
    await plan([notice('one'), notice('other', { subject: 'appointment B' })]);
    await bench.storage.notices.plan({ plan: [notice('two')], withdraw: ['appointment A'] });
    expect(await waiting()).toEqual(['other', 'two']);
    await bench.storage.notices.plan({ plan: [notice('two', { due: at(5_000) })], withdraw: [] });
    expect(await bench.storage.notices.waiting('anna')).toContainEqual(notice('two'));
    await bench.storage.notices.plan({ plan: [notice('of nobody', { conversation: 'never spoke' })], withdraw: [] });
    expect(await bench.storage.notices.counts()).toMatchObject({ waiting: 2 });
  });

  test('it can be claimed when it is due, in order, by one at a time', async () => {
    await plan([notice('second', { due: at(3_000) }), notice('first'), notice('later', { due: at(4_000) })]);
    expect(await claim()).toEqual([]);
    bench.clock.time = 3_000;
    const both = await Promise.all([claim(), claim()]);
    expect(both.flat().map(({ key, claim }) => [key, claim])).toEqual([
      ['first', 1],
      ['second', 1],
    ]);
    expect(both.filter((claimed) => claimed.length > 0)).toHaveLength(1);
    expect(await claim(60_000, 1)).toEqual([]);
    bench.clock.time = 4_000;
    expect(await claim(60_000, 1)).toMatchObject([{ key: 'later', content: { kind: 'reminder', key: 'later' } }]);
  });

  test('it is told once: with its message, and never again', async () => {
    await plan([notice('one')]);
    bench.clock.time = 2_000;
    const [claimed] = await claim();
    if (claimed === undefined) throw new Error('Nothing was claimed');
    expect(await tell(claimed)).toBe('saved');
    expect(await tell(claimed)).toBe('conflict');
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 told one']);
    await plan([notice('one')]);
    bench.clock.time = 8_000;
    expect(await claim()).toEqual([]);
    expect(await bench.storage.notices.counts()).toEqual({ waiting: 0, told: 1, dropped: 0, dead: 0 });
  });

  test('a claim that has run out is another’s, and the first can tell nothing any more', async () => {
    await plan([notice('one')]);
    bench.clock.time = 2_000;
    const [first] = await claim(2_500);
    expect(await claim(2_500)).toEqual([]);
    bench.clock.time = 2_500;
    const [second] = await claim();
    if (first === undefined || second === undefined) throw new Error('Nothing was claimed');
    await bench.storage.notices.settle(first, { kind: 'dropped' });
    expect(await tell(first)).toBe('conflict');
    expect(await tell(second)).toBe('saved');
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 told one']);
  });

  test('what is withdrawn is told by nobody, wherever it waits, and not by who has claimed it', async () => {
    await plan([notice('one')]);
    await plan([notice('of berit', { conversation: 'berit' }), notice('else', { subject: 'B' })], [], 'berit');
    bench.clock.time = 2_000;
    const claimed = await claim();
    await plan([notice('two')], ['appointment A']);
    expect(await waiting()).toEqual(['else', 'two']);
    expect(await waiting('berit')).toEqual([]);
    const one = claimed.find(({ key }) => key === 'one');
    if (one === undefined) throw new Error('It was not claimed');
    expect(await tell(one)).toBe('conflict');
    expect(await everythingOf(bench.storage, 'anna')).toEqual([]);
  });

  test('what is planned anew under its key stays where it is', async () => {
    await plan([notice('one')]);
    await plan([notice('one', { due: at(5_000) })], ['appointment A']);
    expect(await bench.storage.notices.waiting('anna')).toEqual([notice('one')]);
  });

  test('it waits as long as it is told to, and counts what went wrong', async () => {
    await plan([notice('one')]);
    bench.clock.time = 2_000;
    const [first] = await claim();
    if (first === undefined) throw new Error('Nothing was claimed');
    await bench.storage.notices.settle(first, { kind: 'waits', until: at(3_000), failed: true });
    expect(await claim()).toEqual([]);
    bench.clock.time = 3_000;
    const [second] = await claim();
    if (second === undefined) throw new Error('Nothing was claimed');
    expect(second).toMatchObject({ key: 'one', failures: 1, claim: 2 });
    await bench.storage.notices.settle(second, { kind: 'waits', until: at(4_000), failed: false });
    bench.clock.time = 4_000;
    expect(await claim()).toMatchObject([{ key: 'one', failures: 1, claim: 3 }]);
  });

  test('after its last time it is dropped instead', async () => {
    await plan([notice('one'), notice('two', { latest: at(12_000) })]);
    bench.clock.time = 9_001;
    const { claimed, dropped } = await bench.storage.notices.claim({ until: at(60_000), most: 10 });
    expect([claimed.map(({ key }) => key), dropped]).toEqual([['two'], 1]);
    expect(await bench.storage.notices.counts()).toMatchObject({ waiting: 1, dropped: 1 });
  });

  test('a dead letter is seen, and tried again or given up by its key', async () => {
    await plan([notice('one'), notice('two')]);
    bench.clock.time = 2_000;
    for (const each of await claim()) await bench.storage.notices.settle(each, { kind: 'dead' });
    expect(await claim(70_000)).toEqual([]);
    const dead = await bench.storage.notices.dead(10);
    expect(dead.map(({ key, failures }) => [key, failures])).toEqual([
      ['one', 1],
      ['two', 1],
    ]);
    expect(Object.keys(dead[0] ?? {}).toSorted()).toEqual(['channel', 'due', 'failures', 'key', 'latest']);
    expect(await bench.storage.notices.revive('one', 'waiting')).toBe(true);
    expect(await bench.storage.notices.revive('two', 'dropped')).toBe(true);
    expect(await bench.storage.notices.revive('two', 'waiting')).toBe(false);
    expect(await claim()).toMatchObject([{ key: 'one', failures: 0, content: { key: 'one' } }]);
    expect(await bench.storage.notices.counts()).toEqual({
      waiting: 1,
      told: 0,
      dropped: 1,
      dead: 0,
      oldestDue: at(2_000),
    });
  });

  test('nothing is planned for a conversation that is forgotten, and what waits goes with it', async () => {
    await plan([notice('one')]);
    await plan([notice('of nobody', { conversation: 'never spoke' })]);
    expect(await bench.storage.notices.counts()).toMatchObject({ waiting: 1 });
    await bench.storage.receive(message('anna', 'forget me'));
    const { version } = await bench.storage.load('anna');
    await bench.storage.save(turn('anna', version, { inboxKey: 'forget me', forget: true }));
    expect(await bench.storage.notices.counts()).toEqual({ waiting: 0, told: 0, dropped: 0, dead: 0 });
    await plan([notice('two')]);
    await bench.storage.forgetOlderThan(at(50_000));
    expect(await bench.storage.notices.counts()).toEqual({ waiting: 0, told: 0, dropped: 0, dead: 0 });
  });

  test('it is known which conversations a subject was told in, before and after', async () => {
    await plan([notice('one')]);
    await plan([notice('two', { conversation: 'berit' })], [], 'berit');
    bench.clock.time = 2_000;
    for (const each of await claim()) await tell(each, each.conversation);
    const told = await bench.storage.notices.conversationsOf('appointment A');
    expect(told.map(({ conversation }) => conversation).toSorted()).toEqual(['anna', 'berit']);
    expect(await bench.storage.notices.conversationsOf('appointment B')).toEqual([]);
  });
}
