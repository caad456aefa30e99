import { loadUnderstander } from '../../nlu/load-understander.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { buildAssistant, layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { cases, clockAt, monday } from '../backend/world.ts';

const ground = layGround();
const understander = loadUnderstander(ground);
const conversation = 'conversation';

/** An assistant that fails at one word. */
async function openFailing() {
  const clock = clockAt(monday);
  const storage = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', cases);
  const delivered: string[] = [];
  const failing: typeof understander = {
    understand(text, context) {
      if (text === 'boom') throw new Error('boom');
      return understander.understand(text, context);
    },
  };
  const door = {
    channel: 'directline',
    deliver: (_conversation: string, messages: readonly object[]) =>
      void delivered.push(...messages.map((message) => JSON.stringify(message))),
    forgotten() {},
    typing() {},
  };
  const parts = { ground, clock, storage, backend, understander: failing, doors: [door], failed() {} };
  const assistant = buildAssistant(parts);
  return {
    say: async (text: string, locale: string) => {
      const activity = { id: text, type: 'message', text, locale, from: { id: 'person', name: '' } };
      await assistant.receive('directline', { conversation, key: text, activity });
      await assistant.idle();
      return delivered.at(-1) ?? '';
    },
    close: async () => {
      await storage.close();
      await backend.close();
    },
  };
}

const beginning = (text: string) => text.split('{')[0]?.split('\n')[0] ?? '';

test('a failed turn is apologised for in the language of the conversation, whatever the browser speaks', async () => {
  const house = await openFailing();
  await house.say('Hello, I have lost my residence card, what do I do?', 'nb-NO');
  expect(await house.say('boom', 'nb-NO')).toContain(beginning(catalogues.en.trouble.apology));
  await house.close();
});

test('before a language is known it is the one the browser asks for', async () => {
  const house = await openFailing();
  expect(await house.say('boom', 'nn-NO')).toContain(beginning(catalogues.nn.trouble.apology));
  await house.close();
});
