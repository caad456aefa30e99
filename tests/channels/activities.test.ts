import { z } from 'zod';
import { ask, beginChat, conversationUrl, readPage, readUntil, refusalOf, say } from './asking.ts';
import { createWebHouse, type Running } from './web-house.ts';

const house = createWebHouse();
let running: Running;

beforeAll(async () => {
  running = await house.start();
});
afterAll(async () => {
  await running.stop();
  house.remove();
});

test('a message is echoed with its id and the reply refers to it', async () => {
  const chat = await beginChat(running.url);
  const posted = await say(running.url, chat, 'hei', { channelData: { clientActivityID: 'c1' }, locale: 'nb-NO' });
  const [welcome, echo, reply] = await readUntil(running.url, chat, 3);
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
  const chat = await beginChat(running.url);
  await say(running.url, chat, 'two');
  const [, echo] = await readUntil(running.url, chat, 4);
  const beforeReplies = (await readPage(running.url, chat)).watermark.replace(/^4/, '2');
  const { activities } = await readPage(running.url, chat, beforeReplies);
  expect(activities.map(({ text, replyToId }) => [text, replyToId])).toEqual([
    ['you said: two', echo?.id],
    ['and again: two', echo?.id],
  ]);
});

test('a reply to something unknown refers to nothing', async () => {
  const chat = await beginChat(running.url);
  await readUntil(running.url, chat, 1);
  await running.bot.say(chat.conversationId, 'by the way');
  const [, unasked] = await readUntil(running.url, chat, 2);
  expect(unasked).toMatchObject({ text: 'by the way' });
  expect(unasked).not.toHaveProperty('replyToId');
});

test('timestamps rise strictly, and are the same from wherever one reads', async () => {
  const chat = await beginChat(running.url);
  for (let count = 0; count < 5; count += 1) await say(running.url, chat, 'two');
  const all = await readUntil(running.url, chat, 16);
  const times = all.map(({ timestamp }) => Date.parse(timestamp));
  expect(times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0))).toBe(true);
  const { watermark } = await readPage(running.url, chat);
  expect(watermark).toMatch(/^16-/);
  const paged: string[] = [];
  for (let number = 1; number <= 16; number += 1) {
    const cursor = `${number - 1}-${(times[number - 2] ?? 0).toString(36)}`;
    paged.push((await readPage(running.url, chat, cursor)).activities[0]?.timestamp ?? '');
  }
  expect(paged).toEqual(all.map(({ timestamp }) => timestamp));
});

test('a watermark that is nothing, nonsense or of messages that are gone reads from the beginning', async () => {
  const chat = await beginChat(running.url);
  await readUntil(running.url, chat, 1);
  for (const watermark of ['', 'undefined', '-1', '999-zz', '%00', 'x'.repeat(500)]) {
    expect((await readPage(running.url, chat, watermark)).activities).toHaveLength(1);
  }
  const { watermark } = await readPage(running.url, chat);
  expect((await readPage(running.url, chat, watermark)).activities).toHaveLength(0);
});

test('a message sent again after a lost answer is the same message', async () => {
  const chat = await beginChat(running.url);
  const more = { channelData: { clientActivityID: 'again' } };
  const answers = [await say(running.url, chat, 'hei', more), await say(running.url, chat, 'hei', more)];
  const together = await Promise.all([1, 2, 3].map(() => say(running.url, chat, 'hei', more)));
  const ids = [...answers, ...together].map(({ body }) => JSON.stringify(body));
  expect(new Set(ids)).toEqual(new Set([JSON.stringify({ id: `${chat.conversationId}|0000002` })]));
  await running.bot.quiet();
  expect(await readUntil(running.url, chat, 3)).toHaveLength(3);
});

test('two conversations may use the same client id', async () => {
  const chats = [await beginChat(running.url), await beginChat(running.url)];
  for (const chat of chats) await say(running.url, chat, 'hei', { channelData: { clientActivityID: 'same' } });
  for (const chat of chats) expect(await readUntil(running.url, chat, 3)).toHaveLength(3);
});

test('who somebody is comes from the token, whatever the activity says', async () => {
  const chat = await beginChat(running.url);
  const hostile = {
    from: { id: 'dl_somebody_else', role: 'bot', aadObjectId: 'x', name: 'Sjefen' },
    recipient: { id: 'caseworker' },
    conversation: { id: 'another', isGroup: true, tenantId: 't' },
    serviceUrl: 'http://169.254.169.254/',
    channelId: 'msteams',
    id: 'mine',
    timestamp: '1999-01-01T00:00:00Z',
    replyToId: 'x',
    entities: [{ type: 'mention' }],
    callerId: 'urn:botframework:azure',
    value: { caseReference: '123456789012' },
    locale: 'what a person might write',
    deliveryMode: 'expectReplies',
    channelData: { tenant: { id: 't' }, clientActivityID: 'c', postBack: true },
  };
  await say(running.url, chat, 'hei', hostile);
  const told = running.bot.received.at(-1);
  expect(told).toMatchObject({ conversation: chat.conversationId, key: `${chat.conversationId}/said/c` });
  expect(told?.activity).toEqual({
    type: 'message',
    id: `${chat.conversationId}/said/c`,
    timestamp: expect.any(Date),
    channelId: 'directline',
    serviceUrl: 'urn:directline',
    from: { id: chat.userId, name: '', role: 'user' },
    recipient: { id: 'assistant', name: '', role: 'bot' },
    conversation: { id: chat.conversationId, name: '', isGroup: false, conversationType: 'personal' },
    text: 'hei',
    textFormat: 'plain',
    channelData: { clientActivityID: 'c', postBack: true },
  });
});

test('text is cleaned, put in one spelling, and cut at 1000 characters', async () => {
  const chat = await beginChat(running.url);
  const heard = async (text: string) => {
    await say(running.url, chat, text);
    const activity = running.bot.received.at(-1)?.activity;
    return { text: activity?.text, cut: z.object({ cut: z.boolean().optional() }).parse(activity?.channelData).cut };
  };
  expect(await heard('x'.repeat(1000))).toEqual({ text: 'x'.repeat(1000), cut: undefined });
  expect(await heard('x'.repeat(1001))).toEqual({ text: 'x'.repeat(1000), cut: true });
  expect(await heard('😀'.repeat(1001))).toEqual({ text: '😀'.repeat(1000), cut: true });
  expect(await heard('Tromsø\u0000 a\u030a\n\tok\u001b[31m')).toEqual({ text: 'Tromsø å\n\tok[31m', cut: undefined });
  expect(await heard('\ud800hei')).toEqual({ text: '\ufffdhei', cut: undefined });
  expect(await heard('')).toEqual({ text: '', cut: undefined });
});

test('attachments are left out, and the bot is told so', async () => {
  const chat = await beginChat(running.url);
  const attachments = [{ contentType: 'image/png', contentUrl: 'http://evil.example/x.png' }];
  expect(await say(running.url, chat, 'see', { attachments })).toMatchObject({ status: 200 });
  const activity = running.bot.received.at(-1)?.activity;
  expect(activity).toMatchObject({ text: 'see', channelData: { attachmentsLeftOut: 1 } });
  expect(activity).not.toHaveProperty('attachments');
});

test('typing is ignored, known events are told, everything else is refused', async () => {
  const chat = await beginChat(running.url);
  const send = (body: unknown) => ask(`${conversationUrl(running.url, chat)}/activities`, { token: chat.token, body });
  const before = running.bot.received.length;
  expect((await send({ type: 'typing' })).status).toBe(200);
  expect(running.bot.received).toHaveLength(before);
  expect((await send({ type: 'event', name: 'webchat/join', value: { language: 'nn' } })).status).toBe(200);
  expect(running.bot.received.at(-1)?.activity).toMatchObject({ type: 'event', name: 'webchat/join' });
  expect(running.bot.received.at(-1)?.activity).not.toHaveProperty('value');
  const refused = [
    { type: 'event', name: 'tokens/response' },
    { type: 'invoke', name: 'adaptiveCard/action' },
    { type: 'conversationUpdate', membersAdded: [] },
    { type: 'message', channelData: { clientActivityID: 7 } },
    { type: 'message', channelData: { clientActivityID: 'what a person might write' } },
    { type: 7 },
    [],
    'hei',
    null,
  ];
  for (const body of refused) expect(refusalOf(await send(body))).toBe('400 BadArgument');
  expect(running.bot.received).toHaveLength(before + 1);
});

test('a bot that is busy says so on sending, with a time to try again, and never on reading', async () => {
  const chat = await beginChat(running.url);
  running.bot.isBusy = true;
  const refused = await say(running.url, chat, 'hei');
  expect(refusalOf(refused)).toBe('503 ServiceUnavailable');
  expect(refused.headers.get('retry-after')).toBe('2');
  expect((await readPage(running.url, chat)).activities).toBeDefined();
  running.bot.isBusy = false;
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
