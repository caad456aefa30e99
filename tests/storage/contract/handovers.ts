import { Masked } from '../../../domain/masked.ts';
import type { HandoverStep } from '../../../storage/handovers.ts';
import { type Bench, turn } from './bench.ts';
import { at, chat, claimLetters, ending, kari, keysOf, letter, ola, request, said, taking } from './desk-work.ts';

/** A hand-over is one thing that many look at, and that changes step by step. */
export function itKeepsHandovers(bench: Bench): void {
  const ask = (conversation: string, more: Partial<ReturnType<typeof request>> = {}) =>
    bench.storage.handovers.ask(request(conversation, more));
  const notice = { key: 'n1', subject: 'handover', due: at(1_000), latest: at(9_000), content: { kind: 'handover' } };
  const telling = { withdraw: [], plan: [{ conversation: 'anna', channel: 'directline', ...notice }] };

  beforeEach(async () => {
    await bench.storage.desk.remember(chat('kari'));
  });

  test('who asks has a hand-over, with what was said and the letters about it, also before the first turn is saved', async () => {
    const begun = await ask('anna', { letters: ({ id, revision }) => [letter(`queue ${id} ${revision}`)] });
    expect(begun).toMatchObject({ state: 'waiting', revision: 0, asked: 1_000, look: 1_801_000, language: 'nn' });
    expect(begun).toMatchObject({ conversation: 'anna', channel: 'directline', brief: request('anna').brief });
    expect(begun.phone).toBeInstanceOf(Masked);
    expect(begun.phone?.reveal()).toBe('+4790000001');
    const { handovers } = bench.storage;
    expect(await handovers.byId(begun.id)).toEqual(begun);
    expect(await handovers.openIn('anna')).toEqual(begun);
    expect(await handovers.entries(begun.id)).toEqual([
      { number: 1, ...said('first'), author: undefined, at: at(1_000) },
    ]);
    expect(keysOf(await claimLetters(bench.storage.desk))).toEqual([`queue ${begun.id} 0`]);
    expect(await bench.storage.save(turn('anna', 0))).toMatchObject({ kind: 'saved' });
  });

  test('of two who ask at once in one conversation there is one hand-over, and one letter', async () => {
    const asks = ['k1', 'k2'].map((key) => ask('anna', { key, letters: ({ id }) => [letter(`${key} ${id}`)] }));
    const [one, other] = await Promise.all(asks);
    expect(other).toEqual(one);
    expect(await bench.storage.handovers.open()).toHaveLength(1);
    expect(await bench.storage.handovers.entries(one?.id ?? '')).toHaveLength(1);
    expect(await bench.storage.desk.counts()).toMatchObject({ waiting: 1 });
  });

  test('the same key is the same hand-over when it is over too; another key then begins another', async () => {
    const first = await ask('anna');
    await bench.storage.handovers.step(ending(first));
    expect(await ask('anna')).toMatchObject({ id: first.id, state: 'over', end: 'closed-by-caseworker' });
    expect(await bench.storage.handovers.openIn('anna')).toBeUndefined();
    const second = await ask('anna', { key: 'again', phone: undefined });
    expect(second).toMatchObject({ state: 'waiting', revision: 0, phone: undefined });
    expect(second.id).not.toBe(first.id);
    const ofBerit = await ask('berit', { key: 'again' });
    expect(ofBerit.id).not.toBe(second.id);
  });

  test('those that are not over stand in the order they were asked for', async () => {
    const first = await ask('anna');
    bench.clock.time = 2_000;
    await ask('berit');
    bench.clock.time = 3_000;
    const third = await ask('cecilie');
    await bench.storage.handovers.step(ending(third));
    await bench.storage.handovers.step(taking(first));
    const open = await bench.storage.handovers.open();
    expect(open.map(({ conversation, state }) => [conversation, state])).toEqual([
      ['anna', 'taken'],
      ['berit', 'waiting'],
    ]);
  });

  test('a step keeps all that belongs to it', async () => {
    const begun = await ask('anna');
    bench.clock.time = 3_000;
    const step = taking(begun, { notices: telling, letters: [letter('l1')] });
    const stepped = await bench.storage.handovers.step(step);
    if (stepped.kind !== 'stepped') throw new Error('It was not taken');
    expect(stepped.handover).toMatchObject({ ...step.to, revision: 1, conversation: 'anna' });
    expect(await bench.storage.handovers.byId(begun.id)).toEqual(stepped.handover);
    const [, entry] = await bench.storage.handovers.entries(begun.id);
    expect(entry).toEqual({ ...step.entries[0], number: 2, at: at(3_000) });
    expect(await bench.storage.notices.waiting('anna')).toEqual(telling.plan);
    expect(keysOf(await claimLetters(bench.storage.desk))).toEqual(['l1']);
  });

  test('of two who take it at once one gets it, and nothing of the other is kept', async () => {
    const begun = await ask('anna');
    const steps = [kari, ola].map(({ id, name }): HandoverStep => {
      const { to } = taking(begun);
      return taking(begun, { to: { ...to, by: { id, name } }, entries: [said(id)], letters: [letter(id)] });
    });
    const results = await Promise.all(steps.map((step) => bench.storage.handovers.step(step)));
    expect(results.map(({ kind }) => kind)).toEqual(['stepped', 'conflict']);
    expect(await bench.storage.handovers.byId(begun.id)).toMatchObject({ by: kari, revision: 1 });
    expect(keysOf(await bench.storage.handovers.entries(begun.id))).toEqual(['first', kari.id]);
    expect(keysOf(await claimLetters(bench.storage.desk))).toEqual([kari.id]);
  });

  test('the same step again has been taken, and changes nothing, whatever was done since', async () => {
    const { handovers } = bench.storage;
    const begun = await ask('anna');
    const step = taking(begun, { letters: [letter('l1')] });
    await handovers.step(step);
    await bench.storage.desk.settle((await claimLetters(bench.storage.desk))[0] ?? { key: '', claim: 0 }, {
      kind: 'sent',
    });
    const after = await handovers.byId(begun.id);
    expect(await handovers.step(step)).toEqual({ kind: 'stepped', handover: after });
    expect(await handovers.step({ ...step, revision: 1 })).toEqual({ kind: 'stepped', handover: after });
    expect(await handovers.step({ ...step, entries: [] })).toEqual({ kind: 'conflict' });
    const more = await handovers.step({ ...step, revision: 1, entries: [...step.entries, said('new')] });
    expect(more).toMatchObject({ kind: 'stepped', handover: { revision: 2 } });
    const entries = await handovers.entries(begun.id);
    expect(entries.map(({ number, key }) => `${number} ${key}`)).toEqual(['1 first', '2 taken 0', '3 new']);
    expect(await bench.storage.desk.counts()).toMatchObject({ waiting: 0, sent: 1 });
  });

  test('a step, or a beginning, with something that cannot be kept leaves nothing', async () => {
    const { handovers } = bench.storage;
    const letters = [letter('l1'), letter('l2', { content: { endless: 1n } })];
    await expect(ask('anna', { letters: () => letters })).rejects.toThrow(TypeError);
    expect(await handovers.open()).toEqual([]);
    const begun = await ask('anna');
    await expect(handovers.step(taking(begun, { notices: telling, letters }))).rejects.toThrow(TypeError);
    expect(await handovers.byId(begun.id)).toEqual(begun);
    expect(keysOf(await handovers.entries(begun.id))).toEqual(['first']);
    expect(await bench.storage.notices.waiting('anna')).toEqual([]);
    expect(await bench.storage.desk.counts()).toMatchObject({ waiting: 0 });
  });

  test('what can be undefined is undefined again after a step', async () => {
    const begun = await ask('anna');
    await bench.storage.handovers.step(taking(begun, { to: { ...taking(begun).to, nudged: 'caseworker' } }));
    const back = { state: 'waiting' as const, applicantWrote: at(1_000) };
    await bench.storage.handovers.step(taking({ ...begun, revision: 1 }, { to: back }));
    const nothing = { by: undefined, taken: undefined, nudged: undefined, look: undefined, end: undefined };
    expect(await bench.storage.handovers.byId(begun.id)).toEqual({ ...begun, ...back, ...nothing, revision: 2 });
  });

  test('it is forgotten with its conversation, by a turn or by age, and a step finds it gone', async () => {
    const { handovers } = bench.storage;
    const anna = await ask('anna');
    await handovers.step(ending(await ask('berit')));
    await bench.storage.save(turn('anna', 0, { forget: true }));
    expect(await handovers.openIn('anna')).toBeUndefined();
    expect(await handovers.step(taking(anna))).toEqual({ kind: 'gone' });
    expect(await handovers.entries(anna.id)).toEqual([]);
    expect(await handovers.figures(at(0), at(9_000))).toMatchObject({ asked: 1 });
    await bench.storage.forgetOlderThan(at(2_000));
    expect(await handovers.figures(at(0), at(9_000))).toEqual({ asked: 0, taken: 0, over: 0, callBacks: 0 });
  });

  test('it is looked at by one at a time, when it is time; a step makes it free again', async () => {
    const { handovers } = bench.storage;
    const due = (look?: number) => ({ state: 'waiting' as const, applicantWrote: at(1_000), look: look && at(look) });
    const late = await ask('late', { status: { ...due(), look: at(3_000) } });
    await ask('early', { status: { ...due(), look: at(2_000) } });
    await ask('never', { status: { ...due(), look: undefined } });
    const looks = async (until: number, most = 10) =>
      (await handovers.claimLooks({ until: at(until), most })).map(({ conversation }) => conversation);
    expect(await looks(9_000)).toEqual([]);
    bench.clock.time = 3_000;
    expect(await looks(9_000, 1)).toEqual(['early']);
    expect(await Promise.all([looks(9_000), looks(9_000)])).toEqual([['late'], []]);
    bench.clock.time = 9_000;
    expect(await looks(20_000)).toEqual(['early', 'late']);
    await handovers.step(taking(late, { to: { ...taking(late).to, look: at(9_000) } }));
    expect(await looks(20_000)).toEqual(['late']);
  });

  test('figures are of those that were asked for in that time', async () => {
    const { handovers } = bench.storage;
    const takenAfter = async (conversation: string, seconds: number) => {
      const begun = await ask(conversation, { phone: undefined });
      const by = { id: conversation, name: conversation };
      await handovers.step(taking(begun, { to: { ...taking(begun).to, by, taken: at(1_000 + seconds * 1_000) } }));
      return { ...begun, revision: 1 };
    };
    await takenAfter('a', 60);
    await takenAfter('b', 20);
    await takenAfter('c', 700);
    const fourth = await takenAfter('d', 30);
    await handovers.step({ ...ending(fourth), to: { ...ending(fourth).to, taken: at(31_000) } });
    const callBack = await ask('e', { status: { state: 'call-back', applicantWrote: at(1_000) } });
    await handovers.step(taking(callBack, { to: { ...taking(callBack).to, state: 'called', taken: at(90_000_000) } }));
    await ask('f', { phone: undefined });
    bench.clock.time = 5_000;
    await ask('later', { phone: undefined });
    expect(await handovers.figures(at(1_000), at(5_000))).toEqual({
      asked: 6,
      taken: 4,
      over: 1,
      callBacks: 1,
      medianWaitSeconds: 45,
      longestWaitSeconds: 700,
    });
    expect(await handovers.figures(at(5_000), at(5_001))).toEqual({ asked: 1, taken: 0, over: 0, callBacks: 0 });
  });
}
