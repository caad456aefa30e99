import { loadUnderstander } from '../../nlu/load-understander.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { buildAssistant, layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage, StoredMessage } from '../../storage/storage.ts';
import { cases, clockAt, monday } from '../backend/world.ts';

const ground = layGround();
const understander = loadUnderstander(ground);
const conversation = 'conversation';

/** The assistant beside another process that saves the same conversation before it, so many times. */
async function openBesideRival(times: number) {
  const clock = clockAt(monday);
  const kept = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', cases);
  let left = times;
  const storage: Storage = {
    ...kept,
    async save(turn) {
      if (left > 0) {
        left -= 1;
        const { state, version } = await kept.load(conversation);
        await kept.save({ conversation, version, state, outgoing: [] });
      }
      return kept.save(turn);
    },
  };
  const delivered: StoredMessage[] = [];
  const failures: string[] = [];
  const door = {
    channel: 'directline',
    deliver: (_conversation: string, messages: readonly StoredMessage[]) => void delivered.push(...messages),
    forgotten() {},
    typing() {},
  };
  const failed = (_error: unknown, reference: string) => void failures.push(reference);
  const assistant = buildAssistant({ ground, clock, storage, backend, understander, doors: [door], failed });
  return {
    kept,
    delivered,
    failures,
    say: async (text: string, locale: string) => {
      const activity = { id: text, type: 'message', text, locale, from: { id: 'person', name: '' } };
      await assistant.receive('directline', { conversation, key: text, activity });
      await assistant.idle();
    },
    resume: async () => {
      await assistant.resume();
      await assistant.idle();
    },
    close: async () => {
      await kept.close();
      await backend.close();
    },
  };
}

test.each([
  ['nb', 'Beklager'],
  ['nn', 'Orsak'],
  ['en', 'Sorry'],
])('whoever loses three races is told so, with a way on and a reference: %s', async (locale, sorry) => {
  const house = await openBesideRival(3);
  await house.say('12345', locale);
  expect(house.delivered).toHaveLength(1);
  const text = String(house.delivered[0]?.activity.text);
  expect(text).toContain(sorry);
  expect(house.failures).toHaveLength(1);
  expect(text).toContain(house.failures[0]);
  expect(await house.kept.unfinished()).toEqual([]);
  await house.close();
});

test('two lost races are no matter', async () => {
  const house = await openBesideRival(2);
  await house.say('hello', 'en');
  expect(house.delivered[0]?.activity.text).toContain('Hei!');
  expect(house.failures).toEqual([]);
  await house.close();
});

test('where not even the apology could be saved, the message waits and is answered when it is taken up again', async () => {
  const house = await openBesideRival(6);
  await house.say('hello', 'en');
  expect(house.delivered).toEqual([]);
  expect(house.failures).toEqual(['turn-not-saved']);
  expect(await house.kept.unfinished()).toHaveLength(1);
  await house.resume();
  expect(house.delivered).not.toEqual([]);
  expect(await house.kept.unfinished()).toEqual([]);
  await house.close();
});

test('a message that was answered meanwhile is not answered again', async () => {
  const house = await openBesideRival(0);
  await house.say('hello', 'en');
  const answers = house.delivered.length;
  await house.say('hello', 'en');
  expect(house.delivered).toHaveLength(answers);
  expect(house.failures).toEqual([]);
  await house.close();
});
