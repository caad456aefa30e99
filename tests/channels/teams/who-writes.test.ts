import nock from 'nock';
import { openTeamsHouse } from './open-teams-house.ts';
import { appId, chat, teamsEvent, teamsInvoke, teamsMessage, tenant } from './teams-activities.ts';

const house = openTeamsHouse();
const bot = { id: `28:${appId}`, name: 'Oppholdskort' };
const group = { conversationType: 'groupChat', isGroup: true, tenantId: tenant, id: '19:meeting@thread.v2' };
const channel = { conversationType: 'channel', isGroup: true, tenantId: tenant, id: '19:channel@thread.tacv2' };
const elsewhere = 'd2a1e8b4-7c55-4f6a-8e0b-93f1c2d4a677';

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

test.each([
  ['in a group', { conversation: group }, group.id, 'not-personal', /Andre kan lese med her/],
  ['in a channel', { conversation: channel }, channel.id, 'not-personal', /Andre kan lese med her/],
  ['in English', { conversation: group, locale: 'en-US' }, group.id, 'not-personal', /Others can read this one/],
  [
    'of a group that says it is personal',
    { conversation: { ...group, conversationType: 'personal' } },
    group.id,
    'not-personal',
    /Andre kan lese med her/,
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
    composeExtension: { type: 'message', text: expect.stringMatching(/Andre kan lese med her/) },
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

test('a card that a colleague was shown does nothing in the chat of those two, where one may still search', async () => {
  const now = house.now;
  const conversation = { conversationType: 'personal', tenantId: tenant, id: '19:one_other@unq.gbl.spaces' };
  const pressed = await now.send(teamsInvoke('adaptiveCard/action', { action: { verb: 'day' } }, { conversation }));
  expect(JSON.parse(pressed.body)).toMatchObject({ statusCode: 403 });
  expect(now.turns).toEqual([]);
  await now.send(teamsInvoke('composeExtension/query', {}, { conversation }));
  expect(now.turns).toHaveLength(1);
  expect(await now.storage.desk.chats()).toEqual([]);
});
