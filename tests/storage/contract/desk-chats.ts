import type { Bench } from './bench.ts';
import { at, chat, letter } from './desk-work.ts';

/** Where caseworkers are reached, and what they chose. */
export function itKeepsDeskChats(bench: Bench): void {
  test('a chat is remembered as the newest activity had it; what its person chose stays', async () => {
    const { desk } = bench.storage;
    expect(await desk.chat('kari')).toBeUndefined();
    const first = await desk.remember(chat('kari'));
    expect(first).toEqual({ ...chat('kari'), standing: 'installed', onDutyUntil: 0, onDuty: false });
    await desk.change('kari', { onDutyUntil: at(5_000), language: 'en' });
    await desk.change('kari', {});
    const moved = { serviceUrl: 'https://elsewhere.example/' };
    await desk.remember(chat('kari', { reference: moved }));
    const now = { ...first, reference: moved, onDutyUntil: 5_000, onDuty: true, language: 'en' };
    expect(await desk.chat('kari')).toEqual(now);
    expect(await desk.chats()).toEqual([now]);
    await desk.change('kari', { onDutyUntil: at(1_000) });
    expect(await desk.chat('kari')).toMatchObject({ onDuty: false, language: 'en' });
  });

  test('whoever is on duty is so until the moment that was named, wherever their chat is read', async () => {
    const { desk } = bench.storage;
    await desk.remember(chat('kari'));
    await desk.change('kari', { onDutyUntil: at(5_000) });
    await desk.post([letter('k1')]);
    bench.clock.time = 4_999;
    expect((await desk.chats()).map(({ onDuty }) => onDuty)).toEqual([true]);
    bench.clock.time = 5_000;
    expect((await desk.chats()).map(({ onDuty }) => onDuty)).toEqual([false]);
    expect(await desk.chat('kari')).toMatchObject({ onDuty: false, onDutyUntil: 5_000 });
    expect(await desk.remember(chat('kari'))).toMatchObject({ onDuty: false, onDutyUntil: 5_000 });
    expect((await desk.claim({ until: at(60_000), most: 1 })).claimed[0]?.to).toMatchObject({ onDuty: false });
  });

  test('a chat that is gone is not among those that can be written to, until somebody writes there again', async () => {
    const { desk } = bench.storage;
    for (const id of ['kari', 'ola']) await desk.remember(chat(id));
    await desk.change('kari', { standing: 'gone' });
    expect((await desk.chats()).map(({ id }) => id)).toEqual(['ola']);
    expect(await desk.chat('kari')).toMatchObject({ standing: 'gone' });
    await desk.remember(chat('kari'));
    expect((await desk.chats()).map(({ id }) => id)).toEqual(['kari', 'ola']);
  });

  test('a chat that has been gone for long is forgotten, one that can be written to is not', async () => {
    const { desk } = bench.storage;
    for (const id of ['kari', 'ola']) await desk.remember(chat(id));
    await desk.change('kari', { standing: 'gone' });
    await bench.storage.forgetOlderThan(at(1_000));
    expect(await desk.chat('kari')).toMatchObject({ standing: 'gone' });
    bench.clock.time = 1_500;
    await desk.post([letter('k1')]);
    await bench.storage.forgetOlderThan(at(1_001));
    expect(await desk.chat('kari')).toBeUndefined();
    expect(await desk.chat('ola')).toMatchObject({ standing: 'installed' });
    expect(await desk.counts()).toMatchObject({ dropped: 0 });
  });
}
