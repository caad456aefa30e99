import { resourceOf } from '../../../../channels/teams/sign-in/sign-in-settings.ts';
import { rosterFrom } from '../../../../domain/caseworkers/roster-from.ts';
import { appId, chat, person, teamsEvent, teamsMessage, tenant } from '../teams-activities.ts';
import { byGroups, leads, openSignInHouse, readers } from './sign-in-house.ts';

const house = openSignInHouse();
const colleague = { tenant, person, chat };
const bot = { id: `28:${appId}`, name: 'Oppholdskort' };
const minutes = 60_000;
const ola = 'c7d9b2e0-7a35-4b9c-a1f2-1e5d4c3b2a10';

test('whoever may have a role by a group is asked for a token, in their language, and there is no turn yet', async () => {
  const now = house.now;
  expect(await now.send(teamsMessage({ locale: 'en-GB' }))).toEqual({ status: 200, body: '' });
  expect(now.turns).toEqual([]);
  const [letter, ...more] = await now.letters();
  expect(more).toEqual([]);
  expect(letter?.message).toEqual({
    type: 'message',
    summary: expect.stringMatching(/^Your role follows from the groups/),
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.oauth',
        content: {
          text: expect.stringMatching(/^Your role follows from the groups/),
          connectionName: 'caseworkers',
          tokenExchangeResource: { id: expect.stringMatching(/^[\da-f-]{36}$/), uri: resourceOf(appId) },
          buttons: [],
        },
      },
    ],
  });
});

test('with the token, what was written is answered, and the group gives the role', async () => {
  const now = house.now;
  await now.send(teamsMessage({ text: 'dag Oslo' }));
  const [id = ''] = await now.asked();
  const answer = await now.exchange(await now.tokenOf(), id);
  expect(answer).toEqual({ status: 200, body: { id, connectionName: 'caseworkers' } });
  expect(await now.letters()).toMatchObject([{ content: { kind: 'words', text: 'dag Oslo' } }]);
  expect(now.turns).toEqual([{ name: 'message', colleague: { ...colleague, groups: [readers] } }]);
  expect(byGroups.find({ tenant, id: person, groups: now.turns[0]?.colleague.groups ?? [] })?.role).toBe('reader');
  await now.send(teamsMessage({ text: 'hjelp' }));
  expect(now.turns).toHaveLength(2);
  expect(await now.asked()).toEqual([]);
});

test('of several messages each is answered, in order', async () => {
  const now = house.now;
  for (const text of ['one', 'two', 'three']) await now.send(teamsMessage({ text }));
  expect(new Set(await now.asked()).size).toBe(3);
  await now.exchange(await now.tokenOf());
  expect((await now.letters()).map(({ content: { text } }) => text)).toEqual(['one', 'two', 'three']);
});

test('a message that comes while the token for another one does is answered too', async () => {
  const now = house.now;
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  now.beforeLooking = () => {
    now.beforeLooking = async () => undefined;
    reach();
    return opened;
  };
  const sent = now.send(teamsMessage());
  await reached;
  await now.exchange(await now.tokenOf());
  open();
  await sent;
  await now.letters();
  expect(now.turns).toHaveLength(1);
});

test('a message that Teams sends again is asked about and answered once', async () => {
  const now = house.now;
  const message = teamsMessage();
  await now.send(message);
  await now.send(message);
  expect(await now.asked()).toHaveLength(1);
  await now.exchange(await now.tokenOf());
  await now.letters();
  expect(now.turns).toHaveLength(1);
});

test('two clients that hand over a token at once are both answered, and the message is answered once', async () => {
  const now = house.now;
  await now.send(teamsMessage());
  const [id = ''] = await now.asked();
  const token = await now.tokenOf();
  const answers = await Promise.all([now.exchange(token, id), now.exchange(token, id), now.exchange(token, id)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await now.letters()).toHaveLength(1);
  expect(now.turns).toHaveLength(1);
});

test('two clients after a restart that has forgotten the message: it is asked for again, once', async () => {
  const now = house.now;
  await now.storage.desk.remember({ id: chat, tenant, person, language: 'nb', reference: {} });
  const token = await now.tokenOf();
  const answers = await Promise.all([now.exchange(token), now.exchange(token)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await now.told()).toEqual(['desk.signedIn']);
  expect(now.turns).toEqual([]);
});

test("the role goes with the hour, and with the token's own end where that is sooner", async () => {
  const now = house.now;
  await now.exchange(await now.tokenOf());
  expect(now.verified.of(person)).toEqual([readers]);
  now.clock.aheadMilliseconds = 59 * minutes;
  expect(now.verified.of(person)).toEqual([readers]);
  now.clock.aheadMilliseconds = 61 * minutes;
  expect(now.verified.of(person)).toBeUndefined();
  await now.letters();
  await now.send(teamsMessage());
  expect(await now.asked()).toHaveLength(1);
  expect(now.turns).toEqual([]);
  const soon = Math.floor(now.clock.now() / 1000) + 600;
  await now.exchange(await now.tokenOf({ exp: soon }));
  now.clock.aheadMilliseconds += 9 * minutes;
  expect(now.verified.of(person)).toEqual([readers]);
  now.clock.aheadMilliseconds += 2 * minutes;
  expect(now.verified.of(person)).toBeUndefined();
});

test('whoever was taken out of the group has no role after the next token', async () => {
  const now = house.now;
  await now.exchange(await now.tokenOf());
  await now.exchange(await now.tokenOf({ groups: [] }));
  await now.send(teamsMessage());
  expect(now.turns).toEqual([{ name: 'message', colleague: { ...colleague, groups: [] } }]);
  expect(byGroups.find({ tenant, id: person, groups: [] })).toBeUndefined();
});

test("a person's own entry wins: they are asked for nothing, and their groups change nothing", async () => {
  const now = house.now;
  const from = { id: '29:ola', name: 'Ola', aadObjectId: ola };
  await now.send(teamsMessage({ from }));
  expect(now.turns).toEqual([{ name: 'message', colleague: { tenant, person: ola, chat } }]);
  await now.exchange(await now.tokenOf({ oid: ola, groups: [leads] }), 'unasked', { from });
  await now.send(teamsMessage({ from }));
  expect(byGroups.find({ tenant, id: ola, ...now.turns[1]?.colleague })?.role).toBe('caseworker');
  expect(await now.told()).toEqual([]);
});

test('where the roster has no groups, nobody is asked for any', async () => {
  const now = house.now;
  now.roster = rosterFrom({ tenant, hours: {}, people: [], groups: [] });
  await now.stop();
  await now.start();
  await now.send(teamsMessage());
  expect(now.turns).toEqual([{ name: 'message', colleague }]);
  expect(await now.asked()).toEqual([]);
});

test('whoever installs the app is asked once, though Teams tells of it twice, and is greeted then', async () => {
  const now = house.now;
  await now.send(teamsEvent('installationUpdate', { action: 'add' }));
  await now.send(teamsEvent('conversationUpdate', { membersAdded: [bot] }));
  expect(await now.asked()).toHaveLength(1);
  await now.exchange(await now.tokenOf());
  await now.letters();
  expect(now.turns.map(({ name }) => name)).toEqual(['installationUpdate', 'conversationUpdate']);
});

test('nobody is asked because of what nobody answers', async () => {
  const now = house.now;
  await now.send(teamsEvent('typing', {}));
  expect(await now.asked()).toEqual([]);
  expect(now.turns).toHaveLength(1);
});

test('what waits longer than ten minutes waits no more, and is asked for again', async () => {
  const now = house.now;
  await now.send(teamsMessage());
  await now.asked();
  now.clock.aheadMilliseconds = 11 * minutes;
  await now.exchange(await now.tokenOf());
  expect(await now.told()).toEqual(['desk.signedIn']);
  expect(now.turns).toEqual([]);
});
