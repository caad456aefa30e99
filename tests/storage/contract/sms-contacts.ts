import { type Bench, message, turn } from './bench.ts';
import { ali, at, berit, claim, claimOne, compose, forget, keysOf, outgoing, part } from './text-message.ts';

/** Who texts with us, in which conversation, and what of it outlives that conversation. */
export function itKeepsContacts(bench: Bench): void {
  test('a telephone is one contact, which begins in a conversation of its own', async () => {
    const { sms } = bench.storage;
    const first = await sms.contact(ali);
    expect(first).toEqual({ ...ali, conversation: ali.id, standing: 'open', introduced: false });
    await sms.introduced(ali.id);
    expect(await sms.contact(ali)).toEqual({ ...first, introduced: true });
    expect(await sms.contactIn(ali.id)).toEqual({ ...first, introduced: true });
    expect(await sms.contactOf(ali.id)).toEqual({ ...first, introduced: true });
    expect([await sms.contactIn('somebody else'), await sms.contactOf(berit.id)]).toEqual([undefined, undefined]);
  });

  test('it is carried over into another conversation, and what was said there before is not sent', async () => {
    const { sms } = bench.storage;
    await sms.contact(ali);
    await bench.storage.save(turn('web', 0, { outgoing: [{ text: 'one' }, { text: 'two' }] }));
    await sms.carryOver(ali.id, 'web');
    expect(await sms.contactIn('web')).toMatchObject({ id: ali.id, conversation: 'web' });
    expect(await sms.contactIn(ali.id)).toBeUndefined();
    expect(await sms.composedUpTo(ali.id)).toBe(2);
    expect(await sms.behind()).toEqual([]);
    await bench.storage.save(turn('web', 1));
    expect(await sms.behind()).toMatchObject([{ id: ali.id, conversation: 'web' }]);
    await sms.carryOver(ali.id, 'web');
    expect(await sms.composedUpTo(ali.id)).toBe(2);
  });

  test('a conversation is held with one telephone: who was there before goes back to their own', async () => {
    const { sms } = bench.storage;
    for (const contact of [ali, berit]) await sms.contact(contact);
    await bench.storage.save(turn('web', 0));
    await sms.carryOver(ali.id, 'web');
    await sms.carryOver(berit.id, 'web');
    expect(await sms.contactIn('web')).toMatchObject({ id: berit.id });
    expect(await sms.contact(ali)).toMatchObject({ conversation: ali.id });
  });

  test('a conversation that is forgotten for its age takes its contact with it, texts and all', async () => {
    const { sms } = bench.storage;
    await sms.contact(ali);
    await bench.storage.save(turn('web', 0));
    await sms.carryOver(ali.id, 'web');
    await sms.keepPart(part('p1'));
    await sms.keepOutgoing(outgoing('o1'));
    bench.clock.time = 2_000;
    await bench.storage.forgetOlderThan(at(1_500));
    expect(await sms.contactIn('web')).toBeUndefined();
    expect(await sms.unfinished()).toEqual({ joined: [], loose: [] });
    expect(await claim(sms)).toEqual([]);
    expect(await sms.contact(ali)).toMatchObject({ conversation: ali.id, introduced: false });
    expect(await sms.keepPart(part('p1'))).toBe(true);
  });

  test('who opted out stays opted out when everything else is forgotten, and no number is kept for that', async () => {
    const { sms } = bench.storage;
    await sms.contact(ali);
    await sms.setStanding(ali.id, 'opted-out');
    bench.clock.time = 2_000;
    await bench.storage.forgetOlderThan(at(1_500));
    expect(await sms.contactIn(ali.id)).toBeUndefined();
    expect(await sms.contact(ali)).toMatchObject({ standing: 'opted-out' });
    await sms.setStanding(ali.id, 'open');
    expect(await sms.contact(ali)).toMatchObject({ standing: 'open' });
  });

  test('a number that nobody can be reached at is open again when somebody writes from it, an opt-out is not', async () => {
    const { sms } = bench.storage;
    await sms.contact(ali);
    await sms.setStanding(ali.id, 'invalid');
    expect(await sms.contact(ali)).toMatchObject({ standing: 'invalid' });
    await sms.keepPart(part('p1'));
    expect(await sms.contact(ali)).toMatchObject({ standing: 'open' });
    await sms.setStanding(ali.id, 'opted-out');
    await sms.setStanding(ali.id, 'invalid');
    await sms.keepPart(part('p2'));
    expect(await sms.contact(ali)).toMatchObject({ standing: 'opted-out' });
  });

  test('who has everything forgotten by text message is told so, and then the number is gone', async () => {
    const { sms } = bench.storage;
    await sms.contact(ali);
    await compose(sms, [outgoing('before')]);
    await forget(bench, ali.id, 'sms');
    expect(await sms.counts()).toMatchObject({ waiting: 0 });
    const after = await sms.composedUpTo(ali.id);
    expect(await bench.storage.history(ali.id, after, 9)).toEqual([{ number: 1, activity: { text: 'gone' } }]);
    expect(await sms.behind()).toMatchObject([{ id: ali.id, number: ali.number }]);
    await sms.compose({ contact: ali.id, conversation: ali.id, after, upTo: 1, messages: [outgoing('gone')] });
    const claimed = await claimOne(sms);
    expect(await sms.contactIn(ali.id)).toBeDefined();
    await sms.settle(claimed, { kind: 'sent', gatewayId: 'g1' });
    expect(await sms.contactIn(ali.id)).toBeUndefined();
    expect(await sms.segmentsSince(at(0), ali.id)).toBe(2);
    await sms.contact(ali);
    expect(await sms.behind()).toEqual([]);
  });

  test('the number is gone too when that is in doubt, or when there is nothing to say', async () => {
    const { sms } = bench.storage;
    for (const contact of [ali, berit]) {
      await sms.contact(contact);
      await forget(bench, contact.id, 'sms');
    }
    await compose(sms, [outgoing('gone')]);
    await claimOne(sms, 5_000);
    await compose(sms, [], berit.id);
    expect([await sms.contactOf(ali.id), await sms.contactOf(berit.id)]).toMatchObject([ali, undefined]);
    bench.clock.time = 5_000;
    await claim(sms);
    expect(await sms.contactOf(ali.id)).toBeUndefined();
  });

  test('what a conversation said before it was forgotten is not composed after', async () => {
    const { sms } = bench.storage;
    await sms.contact(ali);
    const old = { contact: ali.id, conversation: ali.id, after: await sms.composedUpTo(ali.id), upTo: 1 };
    await forget(bench, ali.id, 'sms');
    expect(await sms.compose({ ...old, messages: [outgoing('old')] })).toBe(false);
  });

  test('who writes again before that is sent, stays', async () => {
    const { sms } = bench.storage;
    await sms.contact(ali);
    await forget(bench, ali.id, 'sms');
    await compose(sms, [outgoing('gone')]);
    await sms.contact(ali);
    await sms.settle(await claimOne(sms), { kind: 'sent', gatewayId: 'g1' });
    expect(await sms.contactIn(ali.id)).toMatchObject({ number: ali.number });
  });

  test('who has everything forgotten on the web is forgotten on the telephone at once', async () => {
    const { sms } = bench.storage;
    await sms.contact(ali);
    await bench.storage.save(turn('web', 0));
    await sms.carryOver(ali.id, 'web');
    await sms.keepOutgoing(outgoing('o1'));
    await forget(bench, 'web', 'directline');
    expect(await sms.contactIn('web')).toBeUndefined();
    expect(keysOf(await claim(sms))).toEqual([]);
    await bench.storage.receive(message('web', 'again'));
    expect(await sms.behind()).toEqual([]);
  });
}
