import type { Assistant } from '../../bots/assistant.ts';
import { readMemory } from '../../dialogs/engine/memory.ts';
import { mainChoices } from '../../dialogs/hearing/main-choices.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { buildAssistant, layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { StoredMessage } from '../../storage/storage.ts';
import { cases, clockAt, monday } from '../backend/world.ts';

const ground = layGround();
const understander = loadUnderstander(ground);
const conversation = 'conversation';

/** The whole assistant in memory, and everything its door was told. */
async function openAssistant() {
  const clock = clockAt(monday);
  const storage = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', cases);
  const told: (readonly StoredMessage[] | 'forgotten')[] = [];
  const door = {
    channel: 'directline',
    deliver: (_conversation: string, messages: readonly StoredMessage[]) => void told.push(messages),
    forgotten: () => void told.push('forgotten'),
    typing() {},
  };
  const failed = (error: unknown) => {
    throw error;
  };
  const assistant = buildAssistant({ ground, clock, storage, backend, understander, doors: [door], failed });
  const say = (text: string) => receive(assistant, { type: 'message', text });
  await receive(assistant, { type: 'conversationUpdate', membersAdded: [{ id: 'person', name: '' }] });
  return {
    storage,
    told,
    say,
    close: async () => {
      await storage.close();
      await backend.close();
    },
  };
}

let messages = 0;

async function receive(assistant: Assistant, activity: object): Promise<void> {
  messages += 1;
  const key = `message ${messages}`;
  const from = { id: 'person', name: '' };
  await assistant.receive('directline', { conversation, key, activity: { id: key, from, ...activity } });
  await assistant.idle();
}

test('of a conversation that is deleted only the language and the farewell are left, and the door is told first', async () => {
  const { storage, told, say, close } = await openAssistant();
  await say('I would like to book an appointment, my residence card was stolen');
  await say('I am from India and have a permanent permit');
  await say('delete my data');
  told.length = 0;
  await say('yes');
  const { state } = await storage.load(conversation);
  const offered = mainChoices.map(({ value }) => ({ value, label: expect.any(String) }));
  expect(Object.values(state)).toEqual([
    { memory: { ...readMemory({ language: 'en', languageSettled: true }), offered } },
  ]);
  const history = await storage.history(conversation, 0, 99);
  expect(history).toMatchObject([{ number: 1, activity: { channelData: { forgotten: true }, locale: 'en' } }]);
  expect(told).toEqual(['forgotten', history]);
  await close();
});
