import { connect } from 'node:net';
import { ask, beginChat, readUntil, say } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';
import { trustedPage } from './web-house.ts';
import { eventually, listen, listenAt, refusedUpgrade, streamUrlOf } from './web-socket-client.ts';

const house = openWebHouse();

test('what was said before is told first, what is said then follows, echo before reply', async () => {
  const chat = await beginChat(house.url);
  await say(house.url, chat, 'one');
  await house.bot.quiet();
  const listener = await listen(house.url, chat);
  await say(house.url, chat, 'two');
  await listener.hears('and again: two');
  expect(listener.texts).toEqual(['welcome', 'one', 'you said: one', 'two', 'you said: two', 'and again: two']);
  expect(listener.types).toContain('typing');
  expect(listener.watermark).toMatch(/^6-/);
});

test('a listener that comes back with its watermark gets what it missed, once', async () => {
  const chat = await beginChat(house.url);
  const first = await listen(house.url, chat);
  await first.hears('welcome');
  first.socket.terminate();
  await say(house.url, chat, 'missed');
  await house.bot.quiet();
  const second = await listen(house.url, chat, first.watermark);
  await second.hears('you said: missed');
  expect(second.texts).toEqual(['missed', 'you said: missed']);
});

test('nothing is lost or doubled while listeners come and go and messages keep coming', async () => {
  const chat = await beginChat(house.url);
  const heard: string[] = [];
  let watermark = '';
  let isOver = false;
  const coming = (async () => {
    while (!isOver || !heard.includes('you said: last')) {
      const listener = await listen(house.url, chat, watermark);
      await new Promise((resolve) => setTimeout(resolve, 15));
      heard.push(...listener.texts);
      watermark = listener.watermark || watermark;
      listener.texts = [];
      listener.socket.terminate();
    }
  })();
  const texts = Array.from({ length: 60 }, (_, index) => (index === 59 ? 'last' : `m${index}`));
  for (const text of texts) await say(house.url, chat, text);
  isOver = true;
  await coming;
  const all = (await readUntil(house.url, chat, 121)).map(({ text }) => text);
  expect(heard).toEqual(all.slice(0, heard.length));
  expect(all).toHaveLength(121);
  expect(heard).toHaveLength(121);
});

test('a long history is told whole', async () => {
  const chat = await beginChat(house.url);
  for (let count = 0; count < 130; count += 1) await say(house.url, chat, `m${count}`);
  await house.bot.quiet();
  const listener = await listen(house.url, chat);
  await listener.hears('you said: m129');
  expect(listener.texts).toHaveLength(261);
});

test('of three listeners in a conversation the first is closed', async () => {
  const chat = await beginChat(house.url);
  const [first, second, third] = [
    await listen(house.url, chat),
    await listen(house.url, chat),
    await listen(house.url, chat),
  ];
  expect(await first.closed).toBe('4409 collision');
  await say(house.url, chat, 'hei');
  await Promise.all([second.hears('you said: hei'), third.hears('you said: hei')]);
});

test('a ticket opens one socket, of its conversation, for a minute, for its pages', async () => {
  const chat = await beginChat(house.url);
  const other = await beginChat(house.url);
  const once = await streamUrlOf(house.url, chat);
  await listenAt(once);
  expect(await refusedUpgrade(once)).toBe(403);
  const fresh = () => streamUrlOf(house.url, chat);
  expect(await refusedUpgrade((await fresh()).replace(chat.conversationId, other.conversationId))).toBe(404);
  expect(await refusedUpgrade((await fresh()).replace(/t=.*/, `t=${chat.token}`))).toBe(403);
  expect(await refusedUpgrade((await fresh()).replace('/stream', '/other'))).toBe(404);
  expect(await refusedUpgrade(await fresh(), { origin: 'https://evil.example' })).toBe(403);
  await listenAt(await fresh(), { origin: trustedPage });
  const late = await fresh();
  house.clock.aheadMilliseconds = 61_000;
  expect(await refusedUpgrade(late)).toBe(403);
});

test('an address may listen 50 times at once', async () => {
  const other = await house.startAnother({ tokensPerAddress: { burst: 100, secondsEach: 1 } });
  for (let count = 0; count < 50; count += 1) await listen(other.url, await beginChat(other.url));
  const oneMore = await streamUrlOf(other.url, await beginChat(other.url));
  expect(await refusedUpgrade(oneMore)).toBe(429);
  await other.stop();
});

test('frames too large, too many, or no frames at all close the socket and nothing else', async () => {
  const chat = await beginChat(house.url);
  const large = await listen(house.url, chat);
  large.socket.send('x'.repeat(64 * 1024 + 1));
  expect(await large.closed).toBe('1009 ');
  const many = await listen(house.url, chat);
  for (let count = 0; count < 100; count += 1) many.socket.send('');
  expect(await many.closed).toBe('1008 too many frames');
  const noise = connect(Number(new URL(house.url).port), '127.0.0.1');
  noise.write(
    'GET /v3/directline/conversations/x/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  );
  await new Promise((resolve) => noise.once('close', resolve).resume());
  const listener = await listen(house.url, chat);
  await listener.hears('welcome');
});

test('a listener that does not read is closed before it costs much', async () => {
  const other = await house.startAnother();
  const chat = await beginChat(other.url);
  const listener = await listen(other.url, chat);
  await listener.hears('welcome');
  listener.socket.pause();
  for (let count = 0; count < 300 && other.web.openSockets() > 0; count += 1) {
    await other.bot.say(chat.conversationId, 'x'.repeat(60_000));
  }
  await eventually(() => other.web.openSockets() === 0);
  listener.socket.terminate();
  await other.stop();
});

test('a server that stops says goodbye, and another takes over with the same tokens', async () => {
  const before = await house.startAnother();
  const chat = await beginChat(before.url);
  const listener = await listen(before.url, chat);
  await listener.hears('welcome');
  await before.stop();
  expect(await listener.closed).toBe('1001 going away');
  const after = await house.startAnother({}, Number(new URL(before.url).port));
  await say(after.url, chat, 'still there?');
  const again = await listen(after.url, chat, listener.watermark);
  await again.hears('you said: still there?');
  expect(again.texts).toEqual(['still there?', 'you said: still there?']);
  await after.stop();
});

test('no ticket and no token is in what the log is told', async () => {
  const chat = await beginChat(house.url);
  await listen(house.url, chat);
  await ask(`${house.url}/v3/directline/conversations/x?t=secret-ticket`, { token: chat.token });
  const told = JSON.stringify([house.answered, house.failures]);
  expect(told).toContain('/v3/directline/conversations/:id');
  expect(told).not.toMatch(/secret-ticket|eyJ/);
});
