import type { Instant } from '../../../domain/moment.ts';
import type { Deed } from '../../../storage/storage.ts';
import { type Bench, everythingOf, message, turn } from './bench.ts';

/** What is forgotten is gone. */
export function itForgets(bench: Bench): void {
  const deed: Deed = { conversation: 'anna', run: 'r1', id: 'hold', requestId: 'q1' };

  test('a turn that forgets leaves itself and nothing else, and the other conversations stay', async () => {
    for (const conversation of ['anna', 'berit']) {
      await bench.storage.receive(message(conversation, `of ${conversation}`));
      await bench.storage.save(turn(conversation, 0));
    }
    await bench.storage.finish({ ...(await bench.storage.begin(deed)), result: 'held' });
    await bench.storage.receive(message('anna', 'forget me'));
    const last = { inboxKey: 'forget me', forget: true, state: { language: 'nn' }, outgoing: [{ text: 'gone' }] };
    expect(await bench.storage.save(turn('anna', 1, last))).toEqual({
      kind: 'saved',
      sent: [{ number: 1, activity: { text: 'gone' } }],
    });
    expect(await bench.storage.load('anna')).toEqual({ state: { language: 'nn' }, version: 2 });
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 gone']);
    expect((await bench.storage.unfinished()).map(({ key }) => key)).toEqual(['of berit']);
    expect(await bench.storage.begin({ ...deed, requestId: 'q2' })).toEqual({ ...deed, requestId: 'q2' });
    expect(await bench.storage.receive(message('anna', 'of anna'))).toMatchObject({
      kind: 'new',
      entry: { number: 2 },
    });
    expect(await bench.storage.load('berit')).toMatchObject({ version: 1 });
  });

  test('a turn that forgets and comes too late forgets nothing', async () => {
    await bench.storage.receive(message('anna', 'k1'));
    await bench.storage.save(turn('anna', 0, { inboxKey: 'k1' }));
    expect(await bench.storage.save(turn('anna', 0, { forget: true }))).toEqual({ kind: 'conflict' });
    expect(await bench.storage.save(turn('anna', 1, { forget: true, inboxKey: 'k1' }))).toEqual({ kind: 'conflict' });
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 k1', '2 answer 1']);
  });

  test('a turn that was under way when its conversation was forgotten brings nothing back', async () => {
    await bench.storage.receive(message('anna', 'k1'));
    await bench.storage.begin(deed);
    await bench.storage.forgetOlderThan(2_000 as Instant);
    await bench.storage.finish({ ...deed, result: 'held' });
    expect(await bench.storage.save(turn('anna', 0, { inboxKey: 'k1' }))).toEqual({ kind: 'conflict' });
    expect(await bench.storage.history('anna', 0, 9)).toEqual([]);
    expect(await bench.storage.begin(deed)).toEqual(deed);
  });

  test('conversations in which nothing was said for long are forgotten, however many', async () => {
    const old = Array.from({ length: 230 }, (_, place) => `old ${place}`);
    await Promise.all(old.map((conversation) => bench.storage.receive(message(conversation, conversation))));
    await bench.storage.receive(message('spoke again', 'k1'));
    bench.clock.time = 2_000;
    await bench.storage.receive(message('spoke again', 'k2'));
    await bench.storage.save(turn('new', 0));
    expect(await bench.storage.forgetOlderThan(1_000 as Instant)).toBe(0);
    expect(await bench.storage.forgetOlderThan(2_000 as Instant)).toBe(230);
    expect(await bench.storage.forgetOlderThan(2_000 as Instant)).toBe(0);
    expect((await bench.storage.unfinished()).map(({ key }) => key)).toEqual(['k1', 'k2']);
    expect(await bench.storage.load('new')).toMatchObject({ version: 1 });
  });
}
