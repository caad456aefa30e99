import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../storage/sqlite/database.ts';
import { migrations } from '../../storage/sqlite/migrations.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { SetClock, turn } from './contract/bench.ts';
import { ali, at, berit, claim, claimOne, compose, forget, keysOf, outgoing, part } from './contract/text-message.ts';

let folder: string;
let clock: SetClock;
const opened: Storage[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sms-'));
  clock = new SetClock();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((storage) => storage.close()));
  rmSync(folder, { recursive: true });
});

async function open(): Promise<Storage> {
  const storage = await openSqliteStorage(join(folder, 'conversations.db'), clock);
  opened.push(storage);
  return storage;
}

const filesWith = (text: string) =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));

test('of two processes that share the file each message is claimed by one', async () => {
  const [one, other] = [await open(), await open()];
  const contacts = Array.from({ length: 30 }, (_, place) => ({ ...ali, id: `sms-${place}` }));
  for (const contact of contacts) {
    await one.sms.contact(contact);
    await compose(one.sms, [outgoing(`to ${contact.id}`, { contact: contact.id })], contact.id);
  }
  const rounds = await Promise.all([one, other, one, other].map(({ sms }) => claim(sms, 60_000, 10)));
  const keys = rounds.flatMap(keysOf);
  expect(keys).toHaveLength(30);
  expect(new Set(keys).size).toBe(30);
});

test('of two processes one composes, keeps the part, joins it and takes the code', async () => {
  const [one, other] = [await open(), await open()];
  await one.sms.contact(ali);
  const both = <Result>(work: (storage: Storage) => Promise<Result>) => Promise.all([one, other].map(work));
  const composed = await both(({ sms }) => compose(sms, [outgoing('a1')]));
  expect(composed.filter(Boolean)).toHaveLength(1);
  expect((await both(({ sms }) => sms.keepPart(part('p1')))).filter(Boolean)).toHaveLength(1);
  expect((await both(({ sms }) => sms.join(ali.id))).filter((joined) => joined !== undefined)).toHaveLength(1);
  await one.sms.keepPairing({ fingerprint: 'f', conversation: ali.id, door: 'web', ends: at(9_000) });
  const taken = await both(({ sms }) => sms.takePairing({ fingerprint: 'f', door: 'web' }));
  expect(taken.filter((conversation) => conversation !== undefined)).toEqual([ali.id]);
});

test('after opening it again it is known what is unfinished, behind, waiting and in doubt', async () => {
  const before = await openSqliteStorage(join(folder, 'conversations.db'), clock);
  for (const contact of [ali, berit]) await before.sms.contact(contact);
  await before.sms.keepPart(part('p1'));
  await before.sms.join(ali.id);
  await before.sms.keepPart(part('p2', { contact: berit.id }));
  await compose(before.sms, [outgoing('a1'), outgoing('a2')]);
  await claimOne(before.sms, 5_000);
  await before.save(turn(berit.id, 0));
  await before.close();

  clock.time = 5_000;
  const { sms } = await open();
  expect(await sms.unfinished()).toEqual({
    joined: [{ key: 'p1', contact: ali.id, parts: [part('p1')] }],
    loose: [berit.id],
  });
  expect((await sms.behind()).map(({ id }) => id)).toEqual([berit.id]);
  const { claimed, inDoubt } = await sms.claim({ until: at(9_000), most: 10 });
  expect([keysOf(claimed), inDoubt]).toEqual([['a2'], 1]);
});

test('texts that were taken up or sent stand in no file any more once the log beside it is emptied', async () => {
  const storage = await open();
  const { sms } = storage;
  await sms.contact(ali);
  const text = 'canary-4711 '.repeat(20);
  await sms.keepPart(part('p1', { text }));
  await sms.join(ali.id);
  await compose(sms, [outgoing('a1', { text }), outgoing('a2', { text })]);
  expect(filesWith('canary-4711')).not.toEqual([]);
  await sms.taken('p1');
  await sms.settle(await claimOne(sms), { kind: 'sent', gatewayId: 'g1' });
  await sms.settle(await claimOne(sms), { kind: 'dropped', because: 'refused' });
  opened.splice(0);
  await storage.close();
  expect(filesWith('canary-4711')).toEqual([]);
});

test('a number that was forgotten by text message stands in no file any more, the opt-out does, without it', async () => {
  const storage = await open();
  const { sms } = storage;
  await sms.contact(ali);
  await sms.setStanding(ali.id, 'opted-out');
  await forget({ storage, clock, reopen: async () => {} }, ali.id, 'sms');
  await sms.keepOutgoing(outgoing('gone'));
  const after = await sms.composedUpTo(ali.id);
  await sms.compose({ contact: ali.id, conversation: ali.id, after, upTo: 1, messages: [] });
  expect(filesWith(ali.number)).not.toEqual([]);
  await sms.settle(await claimOne(sms), { kind: 'sent', gatewayId: 'g1' });
  expect(filesWith(ali.number)).toEqual([]);
  expect(filesWith(ali.id)).not.toEqual([]);
  expect(await sms.contact(ali)).toMatchObject({ standing: 'opted-out' });
});

test('a file from before there were text messages is brought up to date, with what it holds', async () => {
  const path = join(folder, 'conversations.db');
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '003'));
  await (await openDatabase(path, older)).close();
  const file = new DatabaseSync(path);
  file.exec(`INSERT INTO conversations VALUES ('anna', '{"turn":1}', 1, 0, 1000)`);
  file.close();
  const storage = await open();
  expect(await storage.load('anna')).toEqual({ state: { turn: 1 }, version: 1 });
  expect(await storage.sms.counts()).toMatchObject({ waiting: 0 });
});
