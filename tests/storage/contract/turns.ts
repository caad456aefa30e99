import { type Bench, everythingOf, message, texts, turn } from './bench.ts';

/** Messages come once, turns end whole. */
export function itKeepsTurns(bench: Bench): void {
  test('a message that comes twice is one message, before and after it is answered', async () => {
    const first = await bench.storage.receive(message('anna', 'k1'));
    expect(first).toMatchObject({ kind: 'new', entry: { key: 'k1', number: 1, shown: true, channel: 'directline' } });
    const repeated = { kind: 'repeated', message: { number: 1, activity: { type: 'message', text: 'k1' } } };
    expect(await bench.storage.receive(message('anna', 'k1', { activity: { text: 'other' } }))).toEqual(repeated);
    await bench.storage.save(turn('anna', 0, { inboxKey: 'k1' }));
    expect(await bench.storage.receive(message('anna', 'k1'))).toEqual(repeated);
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 k1', '2 answer 1']);
  });

  test('the same message arriving many times at once is new once', async () => {
    const arrivals = await Promise.all(Array.from({ length: 20 }, () => bench.storage.receive(message('anna', 'k1'))));
    expect(arrivals.filter(({ kind }) => kind === 'new')).toHaveLength(1);
  });

  test('what is not shown has no number and is not in the history', async () => {
    const hidden = await bench.storage.receive(message('anna', 'opened', { shown: false }));
    expect(hidden).toMatchObject({ kind: 'new', entry: { shown: false } });
    expect(hidden).not.toHaveProperty('entry.number');
    expect(await bench.storage.receive(message('anna', 'opened'))).toEqual({ kind: 'repeated' });
    await bench.storage.receive(message('anna', 'k1'));
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 k1']);
  });

  test('a conversation nobody knows is empty, at version 0; each turn raises the version', async () => {
    expect(await bench.storage.load('anna')).toEqual({ state: {}, version: 0 });
    expect(await bench.storage.save(turn('anna', 0))).toEqual({
      kind: 'saved',
      sent: [{ number: 1, activity: { text: 'answer 1' } }],
    });
    await bench.storage.save(turn('anna', 1, { outgoing: [] }));
    expect(await bench.storage.load('anna')).toEqual({ state: { turn: 2 }, version: 2 });
  });

  test('of two turns that began with the same version one is saved and the other changes nothing', async () => {
    await bench.storage.receive(message('anna', 'k1'));
    await bench.storage.receive(message('anna', 'k2'));
    const [first, second] = await Promise.all([
      bench.storage.save(turn('anna', 0, { inboxKey: 'k1', state: { by: 1 }, outgoing: [{ text: 'one' }] })),
      bench.storage.save(turn('anna', 0, { inboxKey: 'k2', state: { by: 2 }, outgoing: [{ text: 'two' }] })),
    ]);
    expect([first.kind, second]).toEqual(['saved', { kind: 'conflict' }]);
    expect(await bench.storage.load('anna')).toEqual({ state: { by: 1 }, version: 1 });
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 k1', '2 k2', '3 one']);
    expect((await bench.storage.unfinished()).map(({ key }) => key)).toEqual(['k2']);
  });

  test('a message that is answered is not answered again', async () => {
    await bench.storage.receive(message('anna', 'k1'));
    await bench.storage.save(turn('anna', 0, { inboxKey: 'k1' }));
    expect(await bench.storage.save(turn('anna', 1, { inboxKey: 'k1' }))).toEqual({ kind: 'conflict' });
    expect(await bench.storage.save(turn('anna', 1, { inboxKey: 'never came' }))).toEqual({ kind: 'conflict' });
    expect(await bench.storage.load('anna')).toMatchObject({ version: 1 });
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 k1', '2 answer 1']);
  });

  test('a turn with something that cannot be stored leaves nothing and disturbs nobody', async () => {
    await bench.storage.receive(message('anna', 'k1'));
    const poisoned = turn('anna', 0, { inboxKey: 'k1', outgoing: [{ text: 'fine' }, { text: 10n }] });
    const [bad, good] = await Promise.allSettled([bench.storage.save(poisoned), bench.storage.save(turn('berit', 0))]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
    expect(await bench.storage.load('anna')).toEqual({ state: {}, version: 0 });
    expect(await everythingOf(bench.storage, 'anna')).toEqual(['1 k1']);
    expect(await bench.storage.unfinished()).toHaveLength(1);
  });

  test('messages are numbered without a gap while 10 conversations write 100 times at once', async () => {
    const conversations = Array.from({ length: 10 }, (_, place) => `conversation ${place}`);
    await Promise.all(
      conversations.map(async (conversation) => {
        for (let round = 0; round < 5; round += 1) {
          const key = `${conversation} ${round}`;
          const outgoing = Array.from({ length: round }, (_, place) => ({ text: `${key} ${place}` }));
          const incoming = bench.storage.receive(message(conversation, key));
          const [, saved] = await Promise.all([incoming, bench.storage.save(turn(conversation, round, { outgoing }))]);
          expect(saved.kind).toBe('saved');
        }
      }),
    );
    for (const conversation of conversations) {
      const numbers = (await bench.storage.history(conversation, 0, 100)).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: 15 }, (_, place) => place + 1));
    }
  });

  test('the newest number of many conversations is one answer, without those that are not known', async () => {
    await bench.storage.save(turn('anna', 0, { outgoing: ['a', 'b'].map((text) => ({ text })) }));
    await bench.storage.save(turn('berit', 0, { outgoing: [{ text: 'c' }] }));
    const unknown = Array.from({ length: 2500 }, (_, place) => `nobody ${place}`);
    const newest = await bench.storage.newest(['anna', ...unknown, 'berit']);
    expect([...newest].toSorted()).toEqual([
      ['anna', 2],
      ['berit', 1],
    ]);
    expect(await bench.storage.newest([])).toEqual(new Map());
  });

  test('the history is read in pages', async () => {
    await bench.storage.save(turn('anna', 0, { outgoing: ['a', 'b', 'c', 'd'].map((text) => ({ text })) }));
    expect(texts(await bench.storage.history('anna', 1, 2))).toEqual(['2 b', '3 c']);
    expect(await bench.storage.history('anna', 4, 2)).toEqual([]);
  });
}
