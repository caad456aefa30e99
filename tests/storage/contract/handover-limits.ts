import type { Bench } from './bench.ts';
import { at, ending, request, said, taking } from './desk-work.ts';

/** What a hand-over must not become, whoever is quick; and where what was said in one is found. */
export function itKeepsHandoversWithinLimits(bench: Bench): void {
  const ask = (conversation: string, more: Partial<ReturnType<typeof request>> = {}) =>
    bench.storage.handovers.ask(request(conversation, more));

  test('who takes two at once gets one of them; a call may be made beside it, and the next when it is over', async () => {
    const { handovers } = bench.storage;
    const [first, second, call] = [await ask('anna'), await ask('berit'), await ask('cecilie')];
    const results = await Promise.all([first, second].map((each) => handovers.step(taking(each))));
    expect(results.map(({ kind }) => kind)).toEqual(['stepped', 'conflict']);
    expect(await handovers.byId(second.id)).toEqual(second);
    const called = { ...taking(call).to, state: 'called' as const };
    expect(await handovers.step(taking(call, { to: called }))).toMatchObject({ kind: 'stepped' });
    const more = { ...first, revision: 1 };
    expect(await handovers.step(taking(more))).toMatchObject({ kind: 'stepped', handover: { revision: 2 } });
    await handovers.step(ending({ ...first, revision: 2 }));
    expect(await handovers.step(taking(second))).toMatchObject({ kind: 'stepped' });
  });

  test('where to call back is kept no longer than until it is over', async () => {
    const { handovers } = bench.storage;
    const call = await ask('anna');
    await handovers.step(taking(call, { to: { ...taking(call).to, state: 'called' } }));
    expect((await handovers.byId(call.id))?.phone?.reveal()).toBe('+4790000001');
    await handovers.step(ending({ ...call, revision: 1 }));
    // That it was a call-back can still be told.
    expect((await handovers.byId(call.id))?.phone?.reveal()).toBe('');
    expect(await handovers.figures(at(1_000), at(5_000))).toMatchObject({ callBacks: 1 });
    const talk = await ask('berit', { phone: undefined });
    await handovers.step(ending(talk));
    expect((await handovers.byId(talk.id))?.phone).toBeUndefined();
  });

  test('what was said is found by its key, also when that is over; what was said nowhere is not', async () => {
    const first = await ask('anna');
    await ask('berit', { entries: [said('of berit')] });
    await bench.storage.handovers.step(ending(first));
    const { withEntry } = bench.storage.handovers;
    expect(await withEntry(`over ${first.revision}`)).toMatchObject({ id: first.id, state: 'over' });
    expect(await withEntry('of berit')).toMatchObject({ conversation: 'berit', state: 'waiting' });
    expect(await withEntry('of nobody')).toBeUndefined();
  });
}
