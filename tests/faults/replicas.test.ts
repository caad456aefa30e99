import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queueLetters } from '../../dialogs/handover/letters.ts';
import { asked } from '../../domain/handover/steps.ts';
import { instantOf, localMoment } from '../../domain/moment.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { clockAt } from '../backend/world.ts';
import { colleagueOf, type Replica, startReplica } from './replica-orders.ts';

const clock = clockAt(localMoment('2026-03-16T10:00'));
const people = 20;
const talks = 8;
let folder: string;
let storage: Storage;
let handovers: string[];
let replicas: [Replica, Replica];

/** Twenty people wait, two caseworkers are on duty, and two processes serve them over one file. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'replicas-'));
  storage = await openSqliteStorage(join(folder, 'conversations.db'), clock);
  for (const who of ['kari', 'ola'] as const) {
    const { chat, person, tenant } = colleagueOf(who);
    await storage.desk.remember({ id: chat, tenant, person, language: 'nb', reference: {} });
    await storage.desk.change(chat, { onDutyUntil: instantOf(localMoment('2026-03-16T15:00')) });
  }
  handovers = [];
  for (let place = 0; place < people; place += 1) handovers.push(await wait(`web ${place}`));
  replicas = await Promise.all([startReplica(folder), startReplica(folder)]);
}, 120_000);
afterAll(async () => {
  await Promise.all(replicas.map((each) => each.stop()));
  await storage.close();
  rmSync(folder, { recursive: true });
});

async function wait(conversation: string): Promise<string> {
  const channel = 'directline';
  await storage.receive({ conversation, key: conversation, channel, activity: { type: 'message' }, shown: true });
  const chats = await storage.desk.chats();
  const { id } = await storage.handovers.ask({
    conversation,
    channel,
    key: conversation,
    language: 'nb',
    brief: {},
    status: asked(clock.now()),
    entries: [],
    letters: (begun) => queueLetters(begun, chats),
  });
  return id;
}

const both = <Result>(act: (replica: Replica, who: 'kari' | 'ola') => Promise<Result>) =>
  Promise.all([act(replicas[0], 'kari'), act(replicas[1], 'ola')]);

test('each letter is claimed by one of them', async () => {
  const sent = (await both((replica) => replica.order({ kind: 'send-letters' }))).flat();
  expect(sent).toHaveLength(2 * people);
  expect(new Set(sent).size).toBe(2 * people);
});

test('of two who take somebody at once in two processes, one does, and the other is told', async () => {
  for (const handover of handovers.slice(0, talks)) {
    const press = (verb: string) => both((replica, who) => replica.order({ kind: 'press', verb, handover, who }));
    const has = await press('take');
    expect(has.filter(Boolean)).toHaveLength(1);
    const taken = (await storage.handovers.entries(handover)).filter(({ text }) => text === 'taken');
    expect(taken.map(({ author }) => author)).toEqual([has[0] === true ? 'Kari' : 'Ola']);
    await press('hand-back');
    expect(await storage.handovers.byId(handover)).toMatchObject({ state: 'over', end: 'handed-back' });
  }
}, 60_000);

test('what time asks for is done once', async () => {
  const stepped = await both((replica) => replica.order({ kind: 'look-after', minutesLater: 31 }));
  expect(stepped).toContain(true);
  for (const handover of handovers.slice(talks)) {
    const texts = (await storage.handovers.entries(handover)).map(({ text }) => text);
    expect(texts).toEqual(['nobody-came']);
  }
  const { waiting } = await storage.notices.counts();
  // One for each of them, and two for whom somebody had: that they were taken, and handed back.
  expect(waiting).toBe(people - talks + 2 * talks);
});
