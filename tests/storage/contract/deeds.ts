import type { Deed } from '../../../storage/storage.ts';
import type { Bench } from './bench.ts';

/** What was done to the world is remembered. */
export function itKeepsDeeds(bench: Bench): void {
  const deed: Deed = { conversation: 'anna', run: 'r1', id: 'hold slot 7', requestId: 'q1' };

  test('a deed that was begun is known by its first request', async () => {
    expect(await bench.storage.begin(deed)).toEqual(deed);
    expect(await bench.storage.begin({ ...deed, requestId: 'q2' })).toEqual(deed);
    await bench.storage.finish({ ...deed, result: { kind: 'held', hold: 7 } });
    expect(await bench.storage.begin({ ...deed, requestId: 'q3' })).toEqual({
      ...deed,
      result: { kind: 'held', hold: 7 },
    });
  });

  test('the same deed in another run or conversation is another deed', async () => {
    await bench.storage.finish({ ...(await bench.storage.begin(deed)), result: 'done' });
    for (const other of [
      { ...deed, run: 'r2' },
      { ...deed, conversation: 'berit' },
      { ...deed, id: 'confirm' },
    ]) {
      expect(await bench.storage.begin({ ...other, requestId: 'q9' })).toEqual({ ...other, requestId: 'q9' });
    }
  });

  test('a deed that ended with nothing to tell has ended', async () => {
    await bench.storage.finish({ ...(await bench.storage.begin(deed)), result: undefined });
    expect(await bench.storage.begin(deed)).toEqual({ ...deed, result: null });
  });

  test('a result that is known better later is kept, one of another request is not', async () => {
    await bench.storage.begin(deed);
    await bench.storage.finish({ ...deed, result: 'unknown' });
    await bench.storage.finish({ ...deed, result: 'booked' });
    await bench.storage.finish({ ...deed, requestId: 'q2', result: 'nonsense' });
    expect(await bench.storage.begin(deed)).toMatchObject({ result: 'booked' });
  });
}
