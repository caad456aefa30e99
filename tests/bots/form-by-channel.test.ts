import { loadUnderstander } from '../../nlu/load-understander.ts';
import type { Understander } from '../../nlu/understanding.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { buildAssistant, layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { say } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';
import { cases, clockAt, monday } from '../backend/world.ts';

const ground = layGround();
const understander = loadUnderstander(ground);
const longForm = createSpeaker('nb', 'chat')(say('cardAsId.never')).text;
const shortForm = createSpeaker('nb', 'sms')(say('cardAsId.never')).text;

/** One conversation that is held through two doors; what the bot says in it, and for which. */
async function openTwoDoors(listener: Understander = understander) {
  const clock = clockAt(monday);
  const storage = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', cases);
  const doors = ['directline', 'sms'].map((channel) => ({
    channel,
    deliver() {},
    forgotten() {},
    typing() {},
  }));
  const failed = () => undefined;
  const assistant = buildAssistant({ ground, clock, storage, backend, understander: listener, doors, failed });
  return {
    async ask(channel: string, text: string) {
      const before = (await storage.history('c', 0, 100)).length;
      const key = `${channel} ${before}`;
      const activity = { id: key, type: 'message', text, locale: 'nb', from: { id: 'person', name: '' } };
      await assistant.receive(channel, { conversation: 'c', key, activity });
      await assistant.idle();
      const said = await storage.history('c', before, 100);
      return said
        .map((each) => each.activity)
        .filter(({ from }) => JSON.stringify(from).includes('assistant'))
        .map(({ text: words, channelId }) => ({ words, channelId }));
    },
    async close() {
      await storage.close();
      await backend.close();
    },
  };
}

test('the same conversation is short by text message and in full in the chat, and each message knows its channel', async () => {
  const { ask, close } = await openTwoDoors();
  expect((await ask('sms', 'er oppholdskortet legitimasjon?'))[0]).toEqual({ words: shortForm, channelId: 'sms' });
  expect((await ask('directline', 'er oppholdskortet legitimasjon?'))[0]).toEqual({
    words: longForm,
    channelId: 'directline',
  });
  expect(shortForm.length).toBeLessThan(longForm.length);
  await close();
});

test('what has no words by text message is left out of the conversation', async () => {
  const advised = async (channel: string) => {
    const { ask, close } = await openTwoDoors();
    const said = await ask(channel, 'jeg er polsk og skal ha mitt første oppholdskort');
    await close();
    return said.map(({ words }) => words);
  };
  const [inChat, byText] = [await advised('directline'), await advised('sms')];
  expect(inChat.filter((words) => String(words).startsWith('Rådet bygger på'))).toHaveLength(1);
  expect(byText).toHaveLength(inChat.length - 1);
  expect(byText).not.toContain('');
});

test('an apology goes in the form and for the channel it is due in', async () => {
  const { ask, close } = await openTwoDoors({
    ...understander,
    understand() {
      throw new Error('Nothing is understood.');
    },
  });
  expect(await ask('sms', 'hei')).toEqual([{ words: expect.stringMatching(/Feilen har nummer F-/), channelId: 'sms' }]);
  await close();
});
