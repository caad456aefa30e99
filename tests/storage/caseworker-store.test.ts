import { Masked } from '../../domain/masked.ts';
import { openDatabase } from '../../storage/sqlite/database.ts';
import { migrations } from '../../storage/sqlite/migrations.ts';
import type { Storage } from '../../storage/storage.ts';
import { turn } from './contract/bench.ts';
import {
  at,
  chat,
  claimLetters,
  keysOf,
  letter,
  record,
  request,
  said,
  sendNext,
  taking,
} from './contract/desk-work.ts';
import { eachTestWithAFile } from './file-of-a-test.ts';

const file = eachTestWithAFile();
const { open, closeAll, tamper, filesWith } = file;

describe('two processes that share the file', () => {
  test('of two who ask, step, look and claim at once one does, and the audit is one chain', async () => {
    const [one, other] = [await open(), await open()];
    const both = <Result>(work: (storage: Storage, who: string) => Promise<Result>) =>
      Promise.all([work(one, 'one'), work(other, 'other')]);
    await one.desk.remember(chat('kari'));
    const [begun, again] = await both(({ handovers }, who) =>
      handovers.ask(request('anna', { key: who, letters: () => [letter(who)] })),
    );
    expect(again).toEqual(begun);
    expect((await both(({ desk }) => claimLetters(desk))).flat()).toHaveLength(1);
    const step = (who: string) => taking(begun, { to: { ...taking(begun).to, look: at(1_000) }, entries: [said(who)] });
    const steps = await both(({ handovers }, who) => handovers.step(step(who)));
    expect(steps.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'stepped']);
    const looks = await both(({ handovers }) => handovers.claimLooks({ until: at(9_000), most: 10 }));
    expect(looks.flat()).toHaveLength(1);
    const subjects = Array.from({ length: 20 }, (_, place) => `appointment ${place}`);
    await both(({ audit }, who) => Promise.all(subjects.map((subject) => audit.record(record(`${subject} ${who}`)))));
    expect(await other.audit.records(0, 100)).toHaveLength(40);
    expect(await one.audit.firstBroken()).toBeUndefined();
  });
});

test('after opening it again everything is there: who has what, what was said, what waits and what was sent', async () => {
  const before = await open();
  await before.desk.remember(chat('kari'));
  await before.desk.change('kari', { onDutyUntil: at(90_000) });
  const begun = await before.handovers.ask(request('anna'));
  await before.handovers.step(taking(begun, { letters: [letter('l1'), letter('l2', { replaces: 'l1' })] }));
  const handover = await before.handovers.byId(begun.id);
  await before.desk.post([letter('l3')]);
  const lastWrite = before.audit.record(record('handover'));
  await closeAll();
  await lastWrite;

  const after = await open();
  expect(await after.handovers.openIn('anna')).toEqual(handover);
  expect(keysOf(await after.handovers.entries(begun.id))).toEqual(['first', 'taken 0']);
  expect(await after.desk.chats()).toMatchObject([{ ...chat('kari'), onDuty: true }]);
  expect((await sendNext(after.desk, 'm1')).key).toBe('l2');
  expect((await sendNext(after.desk)).key).toBe('l3');
  expect(await after.audit.record(record('handover'))).toMatchObject({ number: 2 });
  expect(await after.audit.firstBroken()).toBeUndefined();
});

test('a hand-over that was forgotten stands in no file any more', async () => {
  const storage = await open();
  const secret = 'canary-4711 '.repeat(200);
  const more = { phone: new Masked('+4791234567'), brief: { secret }, entries: [said('first', { text: secret })] };
  await storage.handovers.ask(request('anna', more));
  expect(filesWith('canary-4711')).not.toEqual([]);
  expect(filesWith('+4791234567')).not.toEqual([]);
  await storage.save(turn('anna', 0, { forget: true }));
  expect(filesWith('canary-4711')).toEqual([]);
  expect(filesWith('+4791234567')).toEqual([]);
});

test('what a letter says stands in no file any more once it is sent or dropped, and the log is emptied', async () => {
  const { desk } = await open();
  await desk.remember(chat('kari'));
  const content = { kind: 'words', text: 'canary-4711 '.repeat(200) };
  await desk.post([letter('l1', { content }), letter('l2', { content }), letter('l3', { content })]);
  expect(filesWith('canary-4711')).not.toEqual([]);
  await sendNext(desk, 'm1');
  const [second] = await claimLetters(desk);
  await desk.settle(second ?? { key: '', claim: 0 }, { kind: 'dropped', because: 'refused' });
  await desk.change('kari', { standing: 'gone' });
  await closeAll();
  expect(filesWith('canary-4711')).toEqual([]);
});

test('what was not understood long ago stands in no file any more, though its conversation goes on', async () => {
  const storage = await open();
  const notUnderstood = { language: 'nb' as const, text: 'canary-4711', likeliest: 'none', confidence: 0.2 };
  await storage.save(turn('anna', 0, { notUnderstood }));
  expect(filesWith('canary-4711')).not.toEqual([]);
  file.clock.time = 2_000;
  await storage.save(turn('anna', 1));
  expect(await storage.forgetOlderThan(at(2_000))).toBe(0);
  expect(filesWith('canary-4711')).toEqual([]);
});

test('the database has no second hand-over open in a conversation', async () => {
  await (await open()).handovers.ask(request('anna'));
  const columns = 'channel, language, asked, revision, brief, state, applicant_wrote, looked_at_until';
  const copy = (as: string) => `INSERT INTO handovers (conversation, id, key, ${columns})
    SELECT conversation, '${as}', '${as}', ${columns} FROM handovers LIMIT 1`;
  await expect(tamper(copy('second'))).rejects.toThrow('UNIQUE constraint failed: handovers.conversation');
  await tamper(`UPDATE handovers SET state = 'over'`, copy('third'));
});

test('the database has nobody in two conversations', async () => {
  const { handovers } = await open();
  const begun = [await handovers.ask(request('anna')), await handovers.ask(request('berit'))];
  const taken = ({ id }: { id: string }) => `UPDATE handovers SET state = 'taken', by_id = 'kari' WHERE id = '${id}'`;
  await expect(tamper(...begun.map(taken))).rejects.toThrow('UNIQUE constraint failed: handovers.by_id');
});

test('whoever was in two conversations stays in the first of them, and telephone numbers of ended ones go', async () => {
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '005'));
  await (await openDatabase(file.path, older)).close();
  const columns = 'conversation, id, key, channel, language, brief, phone, state, by_id, asked, revision';
  const row = (id: string, state: string, asked: number) =>
    `INSERT INTO handovers (${columns}, applicant_wrote, looked_at_until)
      VALUES ('${id}', '${id}', 'k', 'sms', 'nb', '{}', '+4790000001', '${state}', 'kari', ${asked}, 0, 1, 0)`;
  const conversations = ['early', 'late', 'ended'].map(
    (id) => `INSERT INTO conversations VALUES ('${id}', '{}', 1, 0, 1)`,
  );
  await tamper(...conversations, row('late', 'taken', 2), row('early', 'taken', 1), row('ended', 'over', 3));
  const { handovers } = await open();
  const found = await Promise.all(['early', 'late', 'ended'].map((id) => handovers.byId(id)));
  expect(found.map((each) => [each?.state, each?.by?.id, each?.phone?.reveal()])).toEqual([
    ['taken', 'kari', '+4790000001'],
    ['waiting', undefined, '+4790000001'],
    ['over', 'kari', ''],
  ]);
});

test('whoever was on duty when duty had no end stays it for half a day after they wrote last, and nobody else comes on', async () => {
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '007'));
  await (await openDatabase(file.path, older)).close();
  const row = (id: string, onDuty: number) =>
    `INSERT INTO desk_chats VALUES ('${id}', 't', '${id}', 'nb', '{}', 'installed', ${onDuty}, 1000)`;
  await tamper(row('kari', 1), row('ola', 0));
  const { desk } = await open();
  expect(await desk.chats()).toMatchObject([
    { id: 'kari', onDuty: true, onDutyUntil: 1_000 + 12 * 3_600_000 },
    { id: 'ola', onDuty: false },
  ]);
});

test('a file from before there were caseworkers is brought up to date, with what it holds', async () => {
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '004'));
  await (await openDatabase(file.path, older)).close();
  await tamper(`INSERT INTO conversations VALUES ('anna', '{"turn":1}', 1, 0, 1000)`);
  const storage = await open();
  expect(await storage.load('anna')).toEqual({ state: { turn: 1 }, version: 1 });
  expect(await storage.handovers.ask(request('anna'))).toMatchObject({ state: 'waiting' });
  expect(await storage.audit.firstBroken()).toBeUndefined();
});
