import { type Bench, message, turn } from './bench.ts';
import { at } from './desk-work.ts';

/** What the bot did not understand is kept with the turn, and goes with the conversation. */
export function itKeepsMisunderstandings(bench: Bench): void {
  const notUnderstood = (text: string) => ({
    language: 'nb' as const,
    text,
    likeliest: 'card-delivery',
    confidence: 0.31,
  });
  const misunderstand = async (conversation: string, text: string) => {
    const { version } = await bench.storage.load(conversation);
    return bench.storage.save(turn(conversation, version, { notUnderstood: notUnderstood(text) }));
  };
  const texts = async (since = 0, most = 10) =>
    (await bench.storage.misunderstandings.since(at(since), most)).map(({ text }) => text);

  test('the newest come first, since an instant, at most so many', async () => {
    await misunderstand('anna', 'one');
    bench.clock.time = 2_000;
    await misunderstand('berit', 'two');
    await misunderstand('anna', 'three');
    const [newest] = await bench.storage.misunderstandings.since(at(0), 1);
    expect(newest).toEqual({ ...notUnderstood('three'), at: at(2_000) });
    expect(await texts()).toEqual(['three', 'two', 'one']);
    expect(await texts(2_000)).toEqual(['three', 'two']);
    expect(await texts(2_001)).toEqual([]);
  });

  test('a turn that is a conflict leaves none', async () => {
    await misunderstand('anna', 'one');
    const late = turn('anna', 0, { notUnderstood: notUnderstood('two') });
    expect(await bench.storage.save(late)).toEqual({ kind: 'conflict' });
    expect(await texts()).toEqual(['one']);
  });

  test('it is forgotten with its conversation, and when it is old', async () => {
    await misunderstand('anna', 'one');
    await misunderstand('berit', 'two');
    await bench.storage.save(turn('anna', 1, { forget: true, notUnderstood: notUnderstood('forget me') }));
    expect(await texts()).toEqual(['two']);
    bench.clock.time = 2_000;
    await bench.storage.receive(message('berit', 'k1'));
    await bench.storage.forgetOlderThan(at(2_000));
    expect(await texts()).toEqual([]);
    expect(await bench.storage.load('berit')).toMatchObject({ version: 1 });
  });
}
