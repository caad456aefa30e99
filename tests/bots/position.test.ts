import type { ProvenMessage } from '../../bots/bot.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { buildAssistant, layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { cases, clockAt, monday } from '../backend/world.ts';

const ground = layGround();
const understander = loadUnderstander(ground);
const conversation = 'conversation';
const label = 'Use my position';
const tonsberg = { lat: 59.274, lon: 10.408 };

async function openAssistant() {
  const clock = clockAt(monday);
  const storage = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', cases);
  const failed = (error: unknown) => {
    throw error;
  };
  const assistant = buildAssistant({ ground, clock, storage, backend, understander, doors: [], failed });
  let messages = 0;

  async function take(activity: object, beside: Pick<ProvenMessage, 'position'> = {}): Promise<string> {
    messages += 1;
    const key = `message ${messages}`;
    const before = (await storage.history(conversation, 0, 100)).length;
    const from = { id: 'person', name: '' };
    await assistant.receive('directline', { conversation, key, activity: { id: key, from, ...activity }, ...beside });
    await assistant.idle();
    const said = (await storage.history(conversation, 0, 100)).slice(before + 1);
    return said.map(({ activity: { text } }) => String(text)).join('\n');
  }

  await take({ type: 'conversationUpdate', membersAdded: [{ id: 'person', name: '' }], locale: 'en' });
  return {
    assistant,
    storage,
    say: (text: string) => take({ type: 'message', text }),
    /** Says where they are; `undefined` is a position that could not be read. */
    locate: (position: ProvenMessage['position'], text = label) =>
      take({ type: 'message', text, channelData: { position: true } }, position && { position }),
    kept: async () => JSON.stringify([await storage.history(conversation, 0, 100), await storage.load(conversation)]),
    close: async () => {
      await storage.close();
      await backend.close();
    },
  };
}

let house: Awaited<ReturnType<typeof openAssistant>>;
beforeEach(async () => {
  house = await openAssistant();
});
afterEach(() => house.close());

test('a position answers the open question, and is kept nowhere when the search is over', async () => {
  await house.say('where is the police station?');
  expect(await house.locate(tonsberg)).toContain('Politiets publikumssenter i Stokke (about 8.6 km)');
  expect(await house.kept()).not.toMatch(/59[.,]27|10[.,]40/);
});

test('a position that nobody asked for asks what is near', async () => {
  expect(await house.locate(tonsberg, '•••')).toContain('Politiets publikumssenter i Stokke');
});

test('written or pasted, it is found and stands nowhere', async () => {
  await house.say('where is the police station?');
  expect(await house.say('https://www.google.com/maps/@59.2741,10.4082,15z')).toContain('Stokke (about 8.6 km)');
  expect(await house.say('find the police near 59,2741 10,4082')).toContain('Stokke (about 8.6 km)');
  const kept = await house.kept();
  expect(kept).toContain('find the police near •••');
  expect(kept).not.toMatch(/59[.,]27|10[.,]40/);
});

test('one that cannot be read is said to be so, and the question asked again', async () => {
  const question = await house.say('where is the police station?');
  expect(await house.locate(undefined)).toBe(
    `I could not read the position. Write a postcode or a place instead.\n${question}`,
  );
  expect(await house.say('3111')).toContain('Stokke');
});

test('one that came just before the process ended is asked for again: it was never on the disk', async () => {
  await house.say('where is the police station?');
  const activity = {
    id: 'last',
    type: 'message',
    text: label,
    from: { id: 'person' },
    channelData: { position: true },
  };
  await house.storage.receive({ conversation, key: 'last', channel: 'directline', activity, shown: true });
  await house.assistant.resume();
  await house.assistant.idle();
  const [before, last] = (await house.storage.history(conversation, 0, 100)).slice(-2);
  expect(before?.activity.text).toContain('I could not read the position.');
  expect(last?.activity).toMatchObject({ channelData: { asksPosition: true } });
});

test('the question for a place carries the sign for our chat, and no button that other clients would show', async () => {
  await house.say('where is the police station?');
  const [question] = (await house.storage.history(conversation, 0, 100)).slice(-1);
  expect(question?.activity).toMatchObject({ channelData: { asksPosition: true } });
  expect(question?.activity).not.toHaveProperty('suggestedActions');
});
