import { ask, beginChat, readUntil, say } from './asking.ts';
import { createWebHouse, type Running } from './web-house.ts';
import { listen } from './web-socket-client.ts';

const house = createWebHouse();
let running: Running;

beforeAll(async () => {
  running = await house.start();
});
afterAll(async () => {
  await running.stop();
  house.remove();
});

test('a conversation that is forgotten while somebody listens goes on with them', async () => {
  const chat = await beginChat(running.url);
  const listener = await listen(running.url, chat);
  await say(running.url, chat, 'before');
  await listener.hears('you said: before');
  await running.bot.forget(chat.conversationId);
  await listener.hears('forgotten');
  await say(running.url, chat, 'after');
  await listener.hears('you said: after');
  expect(listener.texts.slice(-3)).toEqual(['forgotten', 'after', 'you said: after']);
});

test('a listener that was away while its conversation was forgotten is told the new one whole', async () => {
  const chat = await beginChat(running.url);
  const before = await listen(running.url, chat);
  await before.hears('welcome');
  before.socket.terminate();
  await running.bot.forget(chat.conversationId);
  await say(running.url, chat, 'after');
  await running.bot.quiet();
  const after = await listen(running.url, chat, before.watermark);
  await after.hears('you said: after');
  expect(after.texts).toEqual(['forgotten', 'after', 'you said: after']);
});

test('a conversation that is forgotten begins anew with the same token', async () => {
  const chat = await beginChat(running.url);
  await readUntil(running.url, chat, 1);
  const start = () => ask(`${running.url}/v3/directline/conversations`, { token: chat.token, body: {} });
  expect((await start()).status).toBe(200);
  await running.bot.quiet();
  await running.bot.forget(chat.conversationId);
  expect((await start()).status).toBe(201);
  expect((await readUntil(running.url, chat, 2)).map(({ text }) => text)).toEqual(['forgotten', 'welcome']);
});
