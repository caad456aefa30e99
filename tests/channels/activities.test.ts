import { beginChat, readPage, readUntil, refusalOf, say } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';

const house = openWebHouse();

test('a message is echoed with its id and the reply refers to it', async () => {
  const chat = await beginChat(house.url);
  const posted = await say(house.url, chat, 'hei', { channelData: { clientActivityID: 'c1' }, locale: 'nb-NO' });
  const [welcome, echo, reply] = await readUntil(house.url, chat, 3);
  expect(posted).toMatchObject({ status: 200, body: { id: echo?.id } });
  expect(welcome).toMatchObject({ id: `${chat.conversationId}|0000001`, text: 'welcome' });
  expect(echo).toMatchObject({
    id: `${chat.conversationId}|0000002`,
    text: 'hei',
    textFormat: 'plain',
    locale: 'nb-NO',
    from: { id: chat.userId, role: 'user' },
    channelData: { clientActivityID: 'c1' },
  });
  expect(reply).toMatchObject({ text: 'you said: hei', replyToId: echo?.id, from: { role: 'bot' } });
  expect(JSON.stringify([welcome, echo, reply])).not.toContain('serviceUrl');
});

test('a reply still refers to its message when it is read on a page of its own', async () => {
  const chat = await beginChat(house.url);
  await say(house.url, chat, 'two');
  const [, echo] = await readUntil(house.url, chat, 4);
  const beforeReplies = (await readPage(house.url, chat)).watermark.replace(/^4/, '2');
  const { activities } = await readPage(house.url, chat, beforeReplies);
  expect(activities.map(({ text, replyToId }) => [text, replyToId])).toEqual([
    ['you said: two', echo?.id],
    ['and again: two', echo?.id],
  ]);
});

test('a reply to something unknown refers to nothing', async () => {
  const chat = await beginChat(house.url);
  await readUntil(house.url, chat, 1);
  await house.bot.say(chat.conversationId, 'by the way');
  const [, unasked] = await readUntil(house.url, chat, 2);
  expect(unasked).toMatchObject({ text: 'by the way' });
  expect(unasked).not.toHaveProperty('replyToId');
});

test('timestamps rise strictly, and are the same from wherever one reads', async () => {
  const chat = await beginChat(house.url);
  for (let count = 0; count < 5; count += 1) await say(house.url, chat, 'two');
  const all = await readUntil(house.url, chat, 16);
  const times = all.map(({ timestamp }) => Date.parse(timestamp));
  expect(times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0))).toBe(true);
  const { watermark } = await readPage(house.url, chat);
  expect(watermark).toMatch(/^16-/);
  const paged: string[] = [];
  for (let number = 1; number <= 16; number += 1) {
    const cursor = `${number - 1}-${(times[number - 2] ?? 0).toString(36)}`;
    paged.push((await readPage(house.url, chat, cursor)).activities[0]?.timestamp ?? '');
  }
  expect(paged).toEqual(all.map(({ timestamp }) => timestamp));
});

test('a watermark that is nothing, nonsense or of messages that are gone reads from the beginning', async () => {
  const chat = await beginChat(house.url);
  await readUntil(house.url, chat, 1);
  for (const watermark of ['', 'undefined', '-1', '999-zz', '%00', 'x'.repeat(500)]) {
    expect((await readPage(house.url, chat, watermark)).activities).toHaveLength(1);
  }
  const { watermark } = await readPage(house.url, chat);
  expect((await readPage(house.url, chat, watermark)).activities).toHaveLength(0);
});

test('a message sent again after a lost answer is the same message', async () => {
  const chat = await beginChat(house.url);
  const more = { channelData: { clientActivityID: 'again' } };
  const answers = [await say(house.url, chat, 'hei', more), await say(house.url, chat, 'hei', more)];
  const together = await Promise.all([1, 2, 3].map(() => say(house.url, chat, 'hei', more)));
  const ids = [...answers, ...together].map(({ body }) => JSON.stringify(body));
  expect(new Set(ids)).toEqual(new Set([JSON.stringify({ id: `${chat.conversationId}|0000002` })]));
  await house.bot.quiet();
  expect(await readUntil(house.url, chat, 3)).toHaveLength(3);
});

test('two conversations may use the same client id', async () => {
  const chats = [await beginChat(house.url), await beginChat(house.url)];
  for (const chat of chats) await say(house.url, chat, 'hei', { channelData: { clientActivityID: 'same' } });
  for (const chat of chats) expect(await readUntil(house.url, chat, 3)).toHaveLength(3);
});

test('a bot that is busy says so on sending, with a time to try again, and never on reading', async () => {
  const chat = await beginChat(house.url);
  house.bot.isBusy = true;
  const refused = await say(house.url, chat, 'hei');
  expect(refusalOf(refused)).toBe('503 ServiceUnavailable');
  expect(refused.headers.get('retry-after')).toBe('2');
  expect((await readPage(house.url, chat)).activities).toBeDefined();
  house.bot.isBusy = false;
});
