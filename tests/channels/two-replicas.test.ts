import { beginChat, conversationUrl, say } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';
import type { Running } from './web-house.ts';
import { eventually, listen } from './web-socket-client.ts';

const house = openWebHouse({ lookMilliseconds: 20 });
let other: Running;
beforeAll(async () => {
  other = await house.startAnother({ lookMilliseconds: 20 });
});
afterAll(() => other.stop());

test('what is said at another replica comes to who listens here, once and in order, without their writing', async () => {
  const chat = await beginChat(house.url);
  const listener = await listen(house.url, chat);
  await listener.hears('welcome');
  await other.bot.say(chat.conversationId, 'from the other');
  await listener.hears('from the other');
  await say(house.url, chat, 'hei');
  await listener.hears('you said: hei');
  await other.bot.say(chat.conversationId, 'once more');
  await listener.hears('once more');
  expect(listener.texts).toEqual(['welcome', 'from the other', 'hei', 'you said: hei', 'once more']);
});

test('what is written in a second tab at another replica is shown in the first', async () => {
  const chat = await beginChat(house.url);
  const here = await listen(house.url, chat);
  const there = await listen(other.url, chat);
  await say(other.url, chat, 'hei');
  await Promise.all([here.hears('you said: hei'), there.hears('you said: hei')]);
  expect(here.texts).toEqual(there.texts);
});

test('of a conversation that was forgotten at another replica its new beginning comes, and all that follows', async () => {
  const chat = await beginChat(house.url);
  const listener = await listen(house.url, chat);
  await say(house.url, chat, 'hei');
  await listener.hears('you said: hei');
  await other.bot.forget(chat.conversationId);
  await listener.hears('forgotten');
  await other.bot.say(chat.conversationId, 'after that');
  await listener.hears('after that');
  expect(listener.texts).toEqual(['welcome', 'hei', 'you said: hei', 'forgotten', 'after that']);
});

test('it is one question for all open conversations, and none where nobody listens', async () => {
  const alone = await house.startAnother({ lookMilliseconds: 5 });
  const asked: (readonly string[])[] = [];
  const { newest } = alone.bot;
  alone.bot.newest = (conversations) => {
    asked.push(conversations);
    return newest(conversations);
  };
  const chats = [await beginChat(alone.url), await beginChat(alone.url)];
  expect(asked).toEqual([]);
  const listeners = await Promise.all(chats.map((chat) => listen(alone.url, chat)));
  await eventually(() => asked.some((each) => each.length === 2));
  for (const { socket } of listeners) socket.close();
  await eventually(() => alone.web.openSockets() === 0);
  await alone.bot.say(chats[0]?.conversationId ?? '', 'to nobody');
  const before = asked.length;
  await Promise.all(chats.map((chat) => fetch(conversationUrl(alone.url, chat))));
  expect(asked.slice(before)).toEqual([]);
  await alone.stop();
});

test('the look under way is over before the channel is closed', async () => {
  const alone = await house.startAnother({ lookMilliseconds: 5 });
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const order: string[] = [];
  alone.bot.newest = async () => {
    begun.resolve();
    await gate.promise;
    order.push('looked');
    return new Map();
  };
  await listen(alone.url, await beginChat(alone.url));
  await begun.promise;
  const closed = alone.web.close().then(() => order.push('closed'));
  gate.resolve();
  await closed;
  expect(order).toEqual(['looked', 'closed']);
  await alone.stop();
});

test('a database that is away is told of once, however often it is asked', async () => {
  const alone = await house.startAnother({ lookMilliseconds: 5 });
  let asked = 0;
  alone.bot.newest = async () => {
    asked += 1;
    throw new Error('away');
  };
  await listen(alone.url, await beginChat(alone.url));
  await eventually(() => asked >= 3);
  await alone.stop();
  expect(alone.failures).toEqual([new Error('away')]);
});
