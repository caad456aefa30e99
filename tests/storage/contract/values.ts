import { type Bench, message, turn } from './bench.ts';

/** What goes in comes out, except what is dangerous. */
export function itKeepsValues(bench: Bench): void {
  test('what is given back is what is stored', async () => {
    const said = { when: new Date(0), nothing: undefined, half: 'a\ud83db', nul: '\0', emoji: '🇳🇴', quote: `'"\\` };
    const kept = { when: '1970-01-01T00:00:00.000Z', half: 'a\ud83db', nul: '\0', emoji: '🇳🇴', quote: `'"\\` };
    expect(await bench.storage.receive(message('anna', 'k1', { activity: said }))).toMatchObject({
      entry: { activity: kept },
    });
    const saved = await bench.storage.save(turn('anna', 0, { state: said, outgoing: [said] }));
    expect(saved).toEqual({ kind: 'saved', sent: [{ number: 2, activity: kept }] });
    expect((await bench.storage.load('anna')).state).toEqual(kept);
    expect((await bench.storage.history('anna', 0, 9)).map(({ activity }) => activity)).toEqual([kept, kept]);
    expect((await bench.storage.unfinished())[0]?.activity).toEqual(kept);
  });

  test('keys that could change every object do not come back', async () => {
    const hostile = JSON.parse(
      '{"a":{"__proto__":{"admin":1},"b":[{"constructor":{"prototype":{}}}]},"__proto__":{"c":2}}',
    );
    await bench.storage.save(turn('anna', 0, { state: hostile }));
    expect(JSON.stringify((await bench.storage.load('anna')).state)).toBe('{"a":{"b":[{}]}}');
  });
}
