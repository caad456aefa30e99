import type { SmsDropReason } from '../../../storage/sms.ts';
import type { Bench } from './bench.ts';
import { ali, at, berit, claim, claimOne, compose, keysOf, outgoing } from './text-message.ts';

/** What goes out goes once, in order, by one sender, or is dropped. */
export function itKeepsOutgoingTexts(bench: Bench): void {
  beforeEach(async () => {
    for (const contact of [ali, berit]) await bench.storage.sms.contact(contact);
  });

  test('messages are composed once: of two who read the same, one keeps theirs', async () => {
    const { sms } = bench.storage;
    const request = { contact: ali.id, conversation: ali.id, after: 0, upTo: 3 };
    const kept = await Promise.all([
      sms.compose({ ...request, messages: [outgoing('a')] }),
      sms.compose({ ...request, messages: [outgoing('b')] }),
    ]);
    expect(kept).toEqual([true, false]);
    expect(await sms.composedUpTo(ali.id)).toBe(3);
    expect(await sms.compose({ ...request, after: 3, conversation: 'elsewhere', messages: [outgoing('c')] })).toBe(
      false,
    );
    expect(keysOf(await claim(sms))).toEqual(['a']);
  });

  test('they go in order, the next when the one before is sent or dropped; contacts do not wait for each other', async () => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('a1'), outgoing('a2'), outgoing('a3')]);
    await compose(sms, [outgoing('b1', { contact: berit.id })], berit.id);
    const [a1, b1] = await claim(sms);
    expect([a1, b1]).toMatchObject([
      { ...outgoing('a1'), claim: 1, failures: 0, to: { number: ali.number, ours: ali.ours } },
      { key: 'b1', to: { number: berit.number } },
    ]);
    expect(await claim(sms)).toEqual([]);
    if (a1 === undefined) throw new Error('Nothing was claimed');
    await sms.settle(a1, { kind: 'waits', until: at(5_000), failed: true });
    expect(await claim(sms)).toEqual([]);
    bench.clock.time = 5_000;
    const again = await claimOne(sms, 70_000);
    expect(again).toMatchObject({ key: 'a1', claim: 2, failures: 1 });
    await sms.settle(again, { kind: 'dropped', because: 'refused' });
    const a2 = await claimOne(sms, 70_000);
    expect(a2.key).toBe('a2');
    await sms.settle(a2, { kind: 'sent', gatewayId: 'g2' });
    expect(keysOf(await claim(sms))).toEqual(['a3']);
  });

  test('one that was sent or dropped is not kept again under its key', async () => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('a1')]);
    await sms.settle(await claimOne(sms), { kind: 'sent', gatewayId: 'g1' });
    await compose(sms, [outgoing('a1')]);
    await sms.keepOutgoing(outgoing('a1'));
    expect(await claim(sms)).toEqual([]);
    expect(await sms.counts()).toMatchObject({ waiting: 0, sent: 1 });
  });

  test('what is too late is dropped and counted, and holds up nothing', async () => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('late', { latest: at(2_000) }), outgoing('not late')]);
    bench.clock.time = 2_001;
    const { claimed, dropped, inDoubt } = await sms.claim({ until: at(60_000), most: 10 });
    expect([keysOf(claimed), dropped, inDoubt]).toEqual([['not late'], 1, 0]);
    expect(await sms.segmentsSince(at(0))).toBe(2);
  });

  test('what was claimed and has no end when its claim is over is in doubt, and never sent again', async () => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('a1'), outgoing('a2')]);
    const lost = await claimOne(sms, 5_000);
    bench.clock.time = 5_000;
    const { claimed, dropped, inDoubt } = await sms.claim({ until: at(9_000), most: 10 });
    expect([keysOf(claimed), dropped, inDoubt]).toEqual([['a2'], 0, 1]);
    await sms.settle(lost, { kind: 'waits', until: at(5_000), failed: true });
    expect(await claim(sms)).toEqual([]);
    expect(await sms.counts()).toMatchObject({ dropped: 1, waiting: 1 });
    expect(await sms.segmentsSince(at(0))).toBe(4);
    await sms.settle(lost, { kind: 'sent', gatewayId: 'g1' });
    expect(await sms.counts()).toMatchObject({ dropped: 0, sent: 1 });
  });

  test('a settlement counts only for the claim it was made for', async () => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('a1')]);
    const first = await claimOne(sms);
    await sms.settle(first, { kind: 'waits', until: at(1_000), failed: false });
    const second = await claimOne(sms);
    expect(second).toMatchObject({ claim: 2, failures: 0 });
    await sms.settle(first, { kind: 'dropped', because: 'refused' });
    await sms.settle(second, { kind: 'sent', gatewayId: 'g1' });
    expect(await sms.counts()).toMatchObject({ sent: 1, dropped: 0 });
  });

  test.each(['opted-out', 'invalid'] as const)('what waits for a contact that is %s is dropped', async (standing) => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('a1'), outgoing('a2')]);
    await sms.keepOutgoing(outgoing('answer to a keyword'));
    await sms.setStanding(ali.id, standing);
    expect(keysOf(await claim(sms))).toEqual(standing === 'opted-out' ? ['answer to a keyword'] : []);
    await sms.setStanding(ali.id, 'open');
    expect(await sms.counts()).toMatchObject({ dropped: standing === 'opted-out' ? 2 : 3 });
  });

  test('what was sent counts against the ceilings from its claim on, unless it is known that it was not', async () => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('a1')]);
    await compose(sms, [outgoing('b1', { contact: berit.id, segments: 1 })], berit.id);
    const [a1] = await claim(sms);
    expect(await sms.segmentsSince(at(0))).toBe(3);
    expect(await sms.segmentsSince(at(0), berit.id)).toBe(1);
    expect(await sms.segmentsSince(at(1_001))).toBe(0);
    if (a1 === undefined) throw new Error('Nothing was claimed');
    await sms.settle(a1, { kind: 'waits', until: at(1_500), failed: true });
    expect(await sms.segmentsSince(at(0))).toBe(1);
    bench.clock.time = 1_500;
    const again = await claimOne(sms);
    expect(await sms.segmentsSince(at(1_001))).toBe(2);
    await sms.settle(again, { kind: 'sent', gatewayId: 'g1' });
    expect(await sms.segmentsSince(at(0))).toBe(3);
  });

  test.each<[SmsDropReason, number]>([
    ['in-doubt', 2],
    ['refused', 0],
  ])('one that is dropped as %s counts for %i', async (because, segments) => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('a1')]);
    await sms.settle(await claimOne(sms), { kind: 'dropped', because });
    expect(await sms.segmentsSince(at(0))).toBe(segments);
  });

  test('what became of a sent one is kept, the best news last, and tells the contact', async () => {
    const { sms } = bench.storage;
    await compose(sms, [outgoing('a1')]);
    await sms.settle(await claimOne(sms), { kind: 'sent', gatewayId: 'g1' });
    expect(await sms.delivery('unknown', 'delivered')).toBeUndefined();
    expect(await sms.delivery('g1', 'undelivered')).toMatchObject({ id: ali.id });
    expect(await sms.counts()).toMatchObject({ sent: 0, undelivered: 1 });
    for (const news of ['delivered', 'undelivered'] as const) await sms.delivery('g1', news);
    expect(await sms.counts()).toEqual({ waiting: 0, sent: 0, delivered: 1, undelivered: 0, dropped: 0 });
  });

  test('nothing is kept for a contact that is not there', async () => {
    const { sms } = bench.storage;
    await sms.keepOutgoing(outgoing('a1', { contact: 'sms-nobody' }));
    expect(await compose(sms, [outgoing('a2', { contact: 'sms-nobody' })], 'sms-nobody')).toBe(false);
    expect(await sms.counts()).toMatchObject({ waiting: 0 });
  });
}
