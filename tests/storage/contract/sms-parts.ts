import type { Bench } from './bench.ts';
import { ali, at, berit, part } from './text-message.ts';

/** What comes in is kept once, read as one message, and its text only until it was taken up. */
export function itKeepsParts(bench: Bench): void {
  beforeEach(async () => {
    for (const contact of [ali, berit]) await bench.storage.sms.contact(contact);
  });

  test('a part that comes a second time is the same, also when two come at once and after it was taken up', async () => {
    const { sms } = bench.storage;
    const both = await Promise.all([sms.keepPart(part('p1')), sms.keepPart(part('p1', { text: 'other' }))]);
    expect(both).toEqual([true, false]);
    const joined = await sms.join(ali.id);
    expect(joined).toEqual({ key: 'p1', contact: ali.id, parts: [part('p1')] });
    await sms.taken('p1');
    expect(await sms.keepPart(part('p1'))).toBe(false);
    expect(await sms.join(ali.id)).toBeUndefined();
    expect(await sms.unfinished()).toEqual({ joined: [], loose: [] });
  });

  test('the loose parts of one contact become one message, in order of arrival, and a later part the next', async () => {
    const { sms } = bench.storage;
    const late = part('late', { arrived: at(3_000) });
    const early = part('early', { arrived: at(2_000) });
    for (const each of [late, early, part('of berit', { contact: berit.id })]) await sms.keepPart(each);
    expect(await sms.join(ali.id)).toEqual({ key: 'early', contact: ali.id, parts: [early, late] });
    await sms.keepPart(part('next'));
    expect((await sms.join(ali.id))?.parts).toEqual([part('next')]);
  });

  test('what is unfinished is known: joined messages that were not taken up, and who has loose parts', async () => {
    const { sms } = bench.storage;
    await sms.keepPart(part('p1'));
    await sms.join(ali.id);
    await sms.keepPart(part('p2', { contact: berit.id, arrived: at(2_000) }));
    await sms.join(berit.id);
    await sms.taken('p2');
    for (const key of ['p3', 'p4']) await sms.keepPart(part(key, { contact: berit.id, arrived: at(3_000) }));
    expect(await sms.unfinished()).toEqual({
      joined: [{ key: 'p1', contact: ali.id, parts: [part('p1')] }],
      loose: [berit.id],
    });
  });

  test('old keys are forgotten in conversations that go on, but no text that waits', async () => {
    const { sms } = bench.storage;
    await sms.keepPart(part('taken'));
    await sms.join(ali.id);
    await sms.taken('taken');
    await sms.keepPart(part('waits'));
    bench.clock.time = 9_000;
    await sms.contact(ali);
    await bench.storage.forgetOlderThan(at(5_000));
    expect(await sms.keepPart(part('waits'))).toBe(false);
    expect(await sms.keepPart(part('taken'))).toBe(true);
  });
}
