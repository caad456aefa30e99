import { type Bench, turn } from './bench.ts';
import { at } from './text-message.ts';

/** A code opens one door once, to one conversation, for a while. */
export function itKeepsPairings(bench: Bench): void {
  beforeEach(async () => {
    for (const conversation of ['anna', 'berit']) await bench.storage.save(turn(conversation, 0));
  });
  const pairing = { fingerprint: 'f1', conversation: 'anna', door: 'sms', ends: at(2_000) } as const;

  test('it is taken once, at its door', async () => {
    const { sms } = bench.storage;
    await sms.keepPairing(pairing);
    expect(await sms.takePairing({ fingerprint: 'f1', door: 'web' })).toBeUndefined();
    const taken = await Promise.all([1, 2].map(() => sms.takePairing({ fingerprint: 'f1', door: 'sms' })));
    expect(taken).toEqual(['anna', undefined]);
  });

  test('it ends at its time', async () => {
    const { sms } = bench.storage;
    await sms.keepPairing(pairing);
    bench.clock.time = 2_000;
    expect(await sms.takePairing({ fingerprint: 'f1', door: 'sms' })).toBeUndefined();
  });

  test('a newer one of the same conversation and door ends it, one of another door does not', async () => {
    const { sms } = bench.storage;
    await sms.keepPairing(pairing);
    await sms.keepPairing({ ...pairing, fingerprint: 'f2', door: 'web' });
    await sms.keepPairing({ ...pairing, fingerprint: 'f3' });
    const take = (fingerprint: string, door: 'sms' | 'web') => sms.takePairing({ fingerprint, door });
    expect([await take('f1', 'sms'), await take('f2', 'web'), await take('f3', 'sms')]).toEqual([
      undefined,
      'anna',
      'anna',
    ]);
  });

  test('one that is in use opens nobody else’s door, and can be used again when it has ended', async () => {
    const { sms } = bench.storage;
    await sms.keepPairing(pairing);
    await expect(sms.keepPairing({ ...pairing, conversation: 'berit' })).rejects.toThrow();
    bench.clock.time = 2_000;
    await sms.keepPairing({ ...pairing, conversation: 'berit', ends: at(3_000) });
    expect(await sms.takePairing({ fingerprint: 'f1', door: 'sms' })).toBe('berit');
  });

  test('it goes with its conversation', async () => {
    const { sms } = bench.storage;
    await sms.keepPairing(pairing);
    await sms.keepPairing({ ...pairing, fingerprint: 'f2', conversation: 'never spoke' });
    await bench.storage.forgetOlderThan(at(1_500));
    expect(await sms.takePairing({ fingerprint: 'f1', door: 'sms' })).toBeUndefined();
    expect(await sms.takePairing({ fingerprint: 'f2', door: 'sms' })).toBeUndefined();
  });
}
