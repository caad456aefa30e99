import { z } from 'zod';
import { ask, beginChat, conversationUrl, refusalOf, say } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';

const house = openWebHouse();

test('who somebody is comes from the token, whatever the activity says', async () => {
  const chat = await beginChat(house.url);
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
  await say(house.url, chat, 'hei', hostile);
  const told = house.bot.received.at(-1);
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
  const chat = await beginChat(house.url);
  const heard = async (text: string) => {
    await say(house.url, chat, text);
    const activity = house.bot.received.at(-1)?.activity;
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
  const chat = await beginChat(house.url);
  const attachments = [{ contentType: 'image/png', contentUrl: 'http://evil.example/x.png' }];
  expect(await say(house.url, chat, 'see', { attachments })).toMatchObject({ status: 200 });
  const activity = house.bot.received.at(-1)?.activity;
  expect(activity).toMatchObject({ text: 'see', channelData: { attachmentsLeftOut: 1 } });
  expect(activity).not.toHaveProperty('attachments');
});

test('of attachments only the names are told, without numbers of persons', async () => {
  const chat = await beginChat(house.url);
  const attachments = [
    { contentType: 'application/pdf', name: 'brev 900000000003.pdf', contentUrl: 'data:application/pdf;base64,' },
    { contentType: 'image/png', name: `${'x'.repeat(200)}.png` },
    { contentType: 'image/png', name: { toString: 'evil' } },
  ];
  await say(house.url, chat, 'see', { attachments });
  expect(house.bot.received.at(-1)?.activity).toMatchObject({
    channelData: { attachmentsLeftOut: 3, fileNames: ['brev •••.pdf', 'x'.repeat(80)] },
  });
});

test('typing is ignored, known events are told, everything else is refused', async () => {
  const chat = await beginChat(house.url);
  const send = (body: unknown) => ask(`${conversationUrl(house.url, chat)}/activities`, { token: chat.token, body });
  const before = house.bot.received.length;
  expect((await send({ type: 'typing' })).status).toBe(200);
  expect(house.bot.received).toHaveLength(before);
  expect((await send({ type: 'event', name: 'webchat/join', value: { language: 'nn' } })).status).toBe(200);
  expect(house.bot.received.at(-1)?.activity).toMatchObject({ type: 'event', name: 'webchat/join' });
  expect(house.bot.received.at(-1)?.activity).not.toHaveProperty('value');
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
  expect(house.bot.received).toHaveLength(before + 1);
});
