import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SmsStore } from '../../../storage/sms.ts';
import { ali, knownContact, openTextHouse, type TextHouse } from './text-house.ts';
import { withoutClaims } from './without-claims.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Around {
  before?: TextHouse;
  aroundStore?: (store: SmsStore) => SmsStore;
}

const open = ({ before, aroundStore }: Around = {}) =>
  openTextHouse({
    path: join(folder, 'conversations.db'),
    ...(before && { clock: before.clock, telephones: before.telephones }),
    ...(aroundStore && { aroundStore }),
  });

/** Three messages wait; the process ends when the first is on its telephone and nothing of that is kept yet. */
async function crashWhenTaken(house: TextHouse): Promise<void> {
  const { storage, telephones, pump, sender } = house;
  await knownContact(house, ali);
  await house.say(ali.id, ['one', 'two', 'three']);
  await pump.pump(ali.id);
  const { promise: crashed, resolve } = Promise.withResolvers<void>();
  telephones.taken = async () => {
    await storage.close();
    resolve();
  };
  const sending = sender.sendDue();
  await crashed;
  await expect(sending).rejects.toThrow();
  telephones.taken = () => {};
}

test('a message that was on its way when the process died is not sent twice; those after it are sent, in order', async () => {
  const before = await open();
  await crashWhenTaken(before);
  const after = await open({ before });
  expect(await after.sender.sendDue()).toEqual({ sent: 0, dropped: 0 });
  after.pass(120);
  expect(await after.sender.sendDue()).toEqual({ sent: 2, dropped: 0 });
  expect(after.telephones.on(ali.number)).toEqual(['one', 'two', 'three']);
  expect(after.failures).toEqual(['sms-in-doubt']);
  expect(await after.storage.sms.counts()).toMatchObject({ waiting: 0, sent: 2, dropped: 1 });
  await after.storage.close();
});

test('the test above would notice: where no claim is kept, the message comes twice', async () => {
  const before = await open({ aroundStore: withoutClaims });
  await crashWhenTaken(before);
  const after = await open({ before });
  after.pass(120);
  await after.sender.sendDue();
  expect(after.telephones.on(ali.number)).toEqual(['one', 'one', 'two', 'three']);
  await after.storage.close();
});

test('a message that was claimed and never handed over is lost, which is the price, and an operator is told', async () => {
  const before = await open();
  await knownContact(before, ali);
  await before.say(ali.id, ['one']);
  await before.pump.pump(ali.id);
  await before.storage.sms.claim({ until: before.clock.now(), most: 1 });
  await before.storage.close();
  const after = await open({ before });
  expect(await after.sender.sendDue()).toEqual({ sent: 0, dropped: 0 });
  expect(after.telephones.on(ali.number)).toEqual([]);
  expect(after.failures).toEqual(['sms-in-doubt']);
  await after.storage.close();
});

test('two processes over one file send each message once, and each contact’s in order', async () => {
  const one = await open();
  const other = await open({ before: one });
  const people = Array.from({ length: 8 }, (_, place) => {
    return { ...ali, id: `sms-${place}`, number: `+479000${1000 + place}` };
  });
  for (const person of people) {
    await knownContact(one, person);
    await one.say(person.id, ['first', 'second', 'third']);
  }
  await Promise.all([one.pump.catchUp(), other.pump.catchUp()]);
  await Promise.all([one, other, one, other].map(({ sender }) => sender.sendDue()));
  await one.sender.sendDue();
  for (const { number } of people) expect(one.telephones.on(number)).toEqual(['first', 'second', 'third']);
  await Promise.all([one.storage.close(), other.storage.close()]);
});
