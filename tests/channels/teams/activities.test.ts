import nock from 'nock';
import { sign } from './local-issuer.ts';
import { openTeamsHouse } from './open-teams-house.ts';
import { appId, chat, person, serviceUrl, teamsEvent, teamsInvoke, teamsMessage, tenant } from './teams-activities.ts';

const house = openTeamsHouse();
const bot = { id: `28:${appId}`, name: 'Oppholdskort' };
const group = { conversationType: 'groupChat', isGroup: true, tenantId: tenant, id: '19:meeting@thread.v2' };
const channel = { conversationType: 'channel', isGroup: true, tenantId: tenant, id: '19:channel@thread.tacv2' };
const elsewhere = 'd2a1e8b4-7c55-4f6a-8e0b-93f1c2d4a677';
const gate = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: () => resolve() };
};

beforeEach(() => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
});
// It replaces parts of Node that the next test file in this process shares.
afterAll(() => nock.restore());
afterEach(() => {
  const left = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(left).toEqual([]);
});

/** What is sent to Teams at once, in a chat that is not remembered. */
function watchReplies(id: string): string[] {
  const said: string[] = [];
  nock('https://smba.trafficmanager.net')
    .post(
      new RegExp(`^/emea/v3/conversations/${encodeURIComponent(id)}/activities/`),
      ({ text }) => said.push(text) > 0,
    )
    .matchHeader('authorization', 'Bearer ours')
    .reply(201, { id: '1' });
  return said;
}

test('a message is answered for when its turn is over, and its chat is kept with what it takes to write there', async () => {
  const now = house.now;
  expect(await now.send(teamsMessage())).toEqual({ status: 200, body: '' });
  expect(now.turns).toEqual([{ name: 'message', colleague: { tenant, person, chat } }]);
  const kept = await now.storage.desk.chat(chat);
  expect(kept).toMatchObject({ id: chat, tenant, person, language: 'nb', standing: 'installed' });
  expect(kept?.reference).toMatchObject({ serviceUrl, channelId: 'msteams', conversation: { id: chat }, bot });
  expect(kept?.reference).not.toHaveProperty('activityId');
  expect(now.nudged).toBe(1);
});

test('an activity that comes again is answered once', async () => {
  const now = house.now;
  const message = teamsMessage();
  const header = `Bearer ${await sign(now.claims(), now)}`;
  const answers = await Promise.all([now.send(message, header), now.send(message, header)]);
  expect([...answers, await now.send(message, header)].map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await now.said()).toBe(1);
});

test('the language is that of the client, and bokmål where there is none we have', async () => {
  const now = house.now;
  const said = ['en-GB', 'nn-NO', 'no', 'sv-SE', ''];
  for (const [index, locale] of said.entries()) {
    const conversation = { conversationType: 'personal', tenantId: tenant, id: `a:${index}` };
    await now.send(teamsMessage({ locale, conversation }));
  }
  const chats = await Promise.all(said.map((_locale, index) => now.storage.desk.chat(`a:${index}`)));
  expect(chats.map((kept) => kept?.language)).toEqual(['en', 'nn', 'nb', 'nb', 'nb']);
});

test('what Teams tells of itself is passed on; where the app was taken away, nothing is sent any more', async () => {
  const now = house.now;
  const standing = async () => (await now.storage.desk.chat(chat))?.standing;
  await now.send(teamsEvent('installationUpdate', { action: 'add' }));
  await now.send(teamsEvent('conversationUpdate', { membersAdded: [bot] }));
  expect(now.turns.map(({ name }) => name)).toEqual(['installationUpdate', 'conversationUpdate']);
  expect(await standing()).toBe('installed');
  expect((await now.send(teamsEvent('installationUpdate', { action: 'remove' }))).status).toBe(200);
  expect(await standing()).toBe('gone');
  await now.send(teamsMessage());
  expect(await standing()).toBe('installed');
  await now.send(teamsEvent('conversationUpdate', { membersRemoved: [bot] }));
  expect(await standing()).toBe('gone');
  await now.send(teamsEvent('installationUpdate', { action: 'remove-upgrade' }));
  expect(await standing()).toBe('installed');
  expect(now.turns).toHaveLength(4);
});

test.each([
  ['in a group', { conversation: group }, group.id, 'not-personal', /egen chat/],
  ['in a channel', { conversation: channel }, channel.id, 'not-personal', /egen chat/],
  ['in English', { conversation: group, locale: 'en-US' }, group.id, 'not-personal', /chat of your own/],
  [
    'of a group that says it is personal',
    { conversation: { ...group, conversationType: 'personal' } },
    group.id,
    'not-personal',
    /egen chat/,
  ],
  ['of another organisation', { channelData: { tenant: { id: elsewhere } } }, chat, 'other-tenant', /ingen rolle/],
  [
    'of two organisations',
    { conversation: { conversationType: 'personal', tenantId: elsewhere, id: chat } },
    chat,
    'other-tenant',
    /ingen rolle/,
  ],
  ['of nobody in particular', { from: { id: '29:x', name: 'Kari' } }, chat, 'no-person', /ingen rolle/],
])('a message %s is declined politely, and there is no turn', async (_what, more, id, why, words) => {
  const now = house.now;
  const said = watchReplies(id);
  expect((await now.send(teamsMessage(more))).status).toBe(200);
  expect(said).toEqual([expect.stringMatching(words)]);
  expect(now.refused).toEqual([why]);
  expect(now.turns).toEqual([]);
  expect(await now.storage.desk.chats()).toEqual([]);
  expect(now.failures).toEqual([]);
});

test('a message of no organisation at all is declined', async () => {
  const now = house.now;
  const said = watchReplies(chat);
  await now.send(teamsMessage({ channelData: {}, conversation: { conversationType: 'personal', id: chat } }));
  expect(said).toHaveLength(1);
  expect(now.turns).toEqual([]);
});

test('an update of a group is not answered at all', async () => {
  const now = house.now;
  const answer = await now.send(teamsEvent('conversationUpdate', { conversation: group, membersAdded: [bot] }));
  expect(answer).toEqual({ status: 200, body: '' });
  expect(now.turns).toEqual([]);
});

test('a button in a group, and a search from there, are declined in the same breath', async () => {
  const now = house.now;
  const pressed = await now.send(
    teamsInvoke('adaptiveCard/action', { action: { verb: 'day' } }, { conversation: group }),
  );
  expect(JSON.parse(pressed.body)).toMatchObject({ statusCode: 403, value: { code: 'Forbidden' } });
  const sought = await now.send(teamsInvoke('composeExtension/query', {}, { conversation: group }));
  expect(JSON.parse(sought.body)).toEqual({
    composeExtension: { type: 'message', text: expect.stringMatching(/egen chat/) },
  });
  expect(now.turns).toEqual([]);
});

test('a search from the compose box does not make its chat one of ours', async () => {
  const now = house.now;
  expect((await now.send(teamsInvoke('composeExtension/query', {}))).status).toBe(200);
  expect(now.turns).toHaveLength(1);
  expect(await now.storage.desk.chat(chat)).toBeUndefined();
  await now.send(teamsInvoke('adaptiveCard/action', {}));
  expect(await now.storage.desk.chat(chat)).toBeDefined();
});

test('a decline that cannot be sent is told to the operator and not repeated by Teams', async () => {
  const now = house.now;
  nock('https://smba.trafficmanager.net')
    .post(/activities/)
    .reply(502);
  expect((await now.send(teamsMessage({ conversation: group }))).status).toBe(200);
  expect(now.failures).toMatchObject([{ failure: { kind: 'refused', status: 502 } }]);
});

test('messages of a chat run one after another, a button does not wait for them, nor does another chat', async () => {
  const now = house.now;
  const { opened, open } = gate();
  const order: string[] = [];
  now.turn = async ({ activity: { type, text } }, colleague) => {
    order.push(`${text ?? type} begins`);
    if (text === 'first') await opened;
    order.push(`${text ?? type} ends`);
    if (colleague.chat !== chat || type === 'invoke') open();
  };
  const header = `Bearer ${await sign(now.claims(), now)}`;
  const first = now.send(teamsMessage({ text: 'first' }), header);
  while (order.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const second = now.send(teamsMessage({ text: 'second' }), header);
  const other = { conversationType: 'personal', tenantId: tenant, id: 'a:other' };
  await now.send(teamsMessage({ text: 'elsewhere', conversation: other }), header);
  await Promise.all([first, second]);
  expect(order.indexOf('elsewhere ends')).toBeLessThan(order.indexOf('first ends'));
  expect(order.indexOf('first ends')).toBeLessThan(order.indexOf('second begins'));
});

test('a button is answered while a message of the same chat is at work', async () => {
  const now = house.now;
  const { opened, open } = gate();
  const answered = now.turn;
  now.turn = async (context, colleague) => {
    if (context.activity.type === 'message') await opened;
    else await answered(context, colleague);
  };
  const message = now.send(teamsMessage());
  const pressed = await now.send(teamsInvoke('adaptiveCard/action', { action: { verb: 'day' } }));
  expect(pressed).toEqual({ status: 200, body: '{"statusCode":200}' });
  open();
  expect((await message).status).toBe(200);
});

test('a turn that fails is told to the operator alone, and Teams may try again', async () => {
  const now = house.now;
  const answered = now.turn;
  now.turn = async () => {
    throw new Error('the secret of the house');
  };
  const message = teamsMessage();
  const failed = await now.send(message);
  expect(failed).toEqual({ status: 500, body: expect.not.stringContaining('secret') });
  expect(now.failures).toHaveLength(1);
  now.turn = answered;
  expect((await now.send(message)).status).toBe(200);
  expect(await now.said()).toBe(1);
});

test.each([
  ['no type', { type: undefined }],
  ['a type that is a number', { type: 7 }],
  ['no id', { id: undefined }],
  ['no sender', { from: undefined }],
  ['a sender without an id', { from: { name: 'Kari' } }],
  ['no conversation', { conversation: null }],
  ['a text that is an object', { text: { toString: 'x' } }],
  ['a moment that is none', { timestamp: 'soon' }],
  ['members that are none', { membersRemoved: ['x'] }],
  ['an organisation that is none', { channelData: { tenant: 'x' } }],
])('an activity with %s is refused', async (_what, more) => {
  const now = house.now;
  expect((await now.send(teamsMessage(more))).status).toBe(400);
  expect(now.refused).toEqual(['not-an-activity']);
  expect(now.turns).toEqual([]);
});

test.each([[[]], ['hei'], [7], [null]])('a body that is %j is refused', async (body) => {
  const now = house.now;
  expect((await now.send(body)).status).toBe(400);
  expect(now.refused).toEqual(['not-an-activity']);
});

test('what is null is taken for left out', async () => {
  const now = house.now;
  const nothing = { entities: null, attachments: null, replyToId: null, locale: null, localTimestamp: null };
  expect((await now.send(teamsMessage(nothing))).status).toBe(200);
});
