import { ask, beginChat, type Chat, readPage, readUntil, say } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';
import { listen } from './web-socket-client.ts';

const house = openWebHouse();

test('a conversation that is forgotten while somebody listens goes on with them', async () => {
  const chat = await beginChat(house.url);
  const listener = await listen(house.url, chat);
  await say(house.url, chat, 'before');
  await listener.hears('you said: before');
  await house.bot.forget(chat.conversationId);
  await listener.hears('forgotten');
  await say(house.url, chat, 'after');
  await listener.hears('you said: after');
  expect(listener.texts.slice(-3)).toEqual(['forgotten', 'after', 'you said: after']);
});

test('a listener that was away while its conversation was forgotten is told the new one whole', async () => {
  const chat = await beginChat(house.url);
  const before = await listen(house.url, chat);
  await before.hears('welcome');
  before.socket.terminate();
  await house.bot.forget(chat.conversationId);
  await say(house.url, chat, 'after');
  await house.bot.quiet();
  const after = await listen(house.url, chat, before.watermark);
  await after.hears('you said: after');
  expect(after.texts).toEqual(['forgotten', 'after', 'you said: after']);
});

test('a conversation that is forgotten begins anew with the same token', async () => {
  const chat = await beginChat(house.url);
  await readUntil(house.url, chat, 1);
  const start = () => ask(`${house.url}/v3/directline/conversations`, { token: chat.token, body: {} });
  expect((await start()).status).toBe(200);
  await house.bot.quiet();
  await house.bot.forget(chat.conversationId);
  expect((await start()).status).toBe(201);
  expect((await readUntil(house.url, chat, 2)).map(({ text }) => text)).toEqual(['forgotten', 'welcome']);
});

describe('a client that polls while its conversation is forgotten', () => {
  /** What one poll brings, and where the next goes on. */
  async function poll(chat: Chat, from: string): Promise<{ texts: (string | undefined)[]; watermark: string }> {
    const { activities, watermark } = await readPage(house.url, chat, from);
    return { texts: activities.map(({ text }) => text), watermark };
  }

  async function chatThatHasHeard(...said: string[]): Promise<{ chat: Chat; watermark: string }> {
    const chat = await beginChat(house.url);
    for (const text of said) await say(house.url, chat, text);
    await house.bot.quiet();
    const { texts, watermark } = await poll(chat, '');
    expect(texts).toEqual(['welcome', ...said.flatMap((text) => [text, `you said: ${text}`])]);
    return { chat, watermark };
  }

  test('gets the farewell next and once, and then what is said after', async () => {
    const { chat, watermark } = await chatThatHasHeard('one', 'my secret');
    await house.bot.forget(chat.conversationId);
    const farewell = await poll(chat, watermark);
    expect(farewell.texts).toEqual(['forgotten']);
    expect((await poll(chat, farewell.watermark)).texts).toEqual([]);
    await say(house.url, chat, 'after');
    await house.bot.quiet();
    const last = await poll(chat, farewell.watermark);
    expect(last.texts).toEqual(['after', 'you said: after']);
    expect((await poll(chat, last.watermark)).texts).toEqual([]);
  });

  test('gets the new conversation whole, although it has grown past where the client had read', async () => {
    const { chat, watermark } = await chatThatHasHeard('my secret');
    await house.bot.forget(chat.conversationId);
    for (const text of ['a', 'b', 'c']) await say(house.url, chat, text);
    await house.bot.quiet();
    const { texts } = await poll(chat, watermark);
    expect(texts).toEqual(['forgotten', 'a', 'you said: a', 'b', 'you said: b', 'c', 'you said: c']);
  });

  test('gets nothing of before with any watermark it ever had, however long the conversation was', async () => {
    const many = Array.from({ length: 8 }, (_nothing, number) => `secret ${number}`);
    const { chat, watermark } = await chatThatHasHeard(...many);
    const marks = ['', watermark, watermark.replace(/^\d+/, '3')];
    await house.bot.forget(chat.conversationId);
    for (const mark of marks) expect((await poll(chat, mark)).texts).toEqual(['forgotten']);
  });

  test('does not miss the farewell when both fall into one request under way', async () => {
    const { chat, watermark } = await chatThatHasHeard('my secret');
    let from = watermark;
    const heard: (string | undefined)[] = [];
    const forgetting = house.bot.forget(chat.conversationId);
    while (!heard.includes('forgotten')) {
      const next = await poll(chat, from);
      heard.push(...next.texts);
      from = next.watermark;
    }
    await forgetting;
    expect(heard).toEqual(['forgotten']);
  });
});
