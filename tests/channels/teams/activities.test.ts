import { sign } from './local-issuer.ts';
import { openTeamsHouse } from './open-teams-house.ts';
import { appId, chat, person, serviceUrl, teamsEvent, teamsInvoke, teamsMessage, tenant } from './teams-activities.ts';

const house = openTeamsHouse();
const bot = { id: `28:${appId}`, name: 'Oppholdskort' };
const gate = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: () => resolve() };
};

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
