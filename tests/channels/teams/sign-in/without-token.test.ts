import { chat, person, teamsInvoke, teamsMessage, tenant } from '../teams-activities.ts';
import { openSignInHouse, readers } from './sign-in-house.ts';

const house = openSignInHouse();
const colleague = { tenant, person, chat };
const source = 'https://graph.windows.net/tenant/users/person/getMemberObjects';

describe('an account in too many groups', () => {
  const overages: [string, Record<string, unknown>][] = [
    [
      'named elsewhere',
      { groups: undefined, _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: source } } },
    ],
    ['only said to be there', { groups: undefined, hasgroups: true }],
    ['named elsewhere besides some', { _claim_names: { groups: 'src1' } }],
  ];

  test.each(overages)('%s: it is told whom to ask, once, and has no role', async (_what, more) => {
    const now = house.now;
    await now.send(teamsMessage());
    const [id = ''] = await now.asked();
    const token = await now.tokenOf(more);
    const answers = await Promise.all([now.exchange(token, id), now.exchange(token, id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await now.told()).toEqual(['desk.tooManyGroups']);
    expect(now.verified.of(person)).toBeUndefined();
    expect(now.turns).toEqual([]);
    await now.send(teamsMessage());
    expect(await now.asked()).toHaveLength(1);
    await now.exchange(await now.tokenOf());
    await now.letters();
    expect(now.turns).toHaveLength(1);
  });
});

describe('a client that brings no token', () => {
  test.each([
    ['signin/failure', { code: 'resourcematchfailed', message: 'Resource match failed' }],
    ['signin/verifyState', { state: 'CancelledByUser' }],
    ['signin/verifyState', {}],
  ])('%s %j: there is a way on, said once, and the next message is asked about again', async (name, value) => {
    const now = house.now;
    for (let time = 1; time <= 2; time += 1) {
      await now.send(teamsMessage());
      expect(await now.asked()).toHaveLength(1);
      expect((await now.say(name, value)).status).toBe(200);
      expect((await now.say(name, value)).status).toBe(200);
      expect(await now.told()).toEqual(['desk.signInFailed']);
    }
    expect(now.turns).toEqual([]);
  });

  test('another one that brings it is enough', async () => {
    const now = house.now;
    await now.send(teamsMessage());
    const [id] = await now.asked();
    await now.say('signin/failure', { code: 'invokeerror' });
    await now.exchange(await now.tokenOf(), id);
    await now.letters();
    expect(now.turns).toHaveLength(1);
    await now.say('signin/failure', { code: 'invokeerror' });
    expect(await now.told()).toEqual([]);
  });

  test.each([{}, { id: 'asked' }, { id: 'asked', token: 7 }, { id: 'x'.repeat(201), token: 'a.b.c' }, null])(
    'what cannot be read is refused: %j',
    async (value) => {
      const now = house.now;
      const answer = await now.send(teamsInvoke('signin/tokenExchange', {}, { value }));
      expect(answer.status).toBe(412);
      expect(now.turns).toEqual([]);
    },
  );

  test('a token for a connection that is not ours is refused unread', async () => {
    const now = house.now;
    const value = { id: 'asked', connectionName: 'graph', token: await now.tokenOf() };
    expect((await now.say('signin/tokenExchange', value)).status).toBe(412);
    expect(now.verified.of(person)).toBeUndefined();
    expect(now.entra.asked).toBe(0);
  });
});

describe('a button of somebody whose groups are not known any more', () => {
  const action = { type: 'Action.Execute', verb: 'day', data: {} };
  const press = (authentication?: object) =>
    house.now.say('adaptiveCard/action', { action, trigger: 'manual', ...(authentication && { authentication }) });
  const withToken = async (more = {}) =>
    press({ id: 'asked', connectionName: 'caseworkers', token: await house.now.tokenOf(more) });

  test('asks for the token in its answer, and does what it does when it comes along', async () => {
    const now = house.now;
    expect(await press()).toEqual({
      status: 200,
      body: {
        statusCode: 401,
        type: 'application/vnd.microsoft.activity.loginRequest',
        value: {
          text: expect.stringMatching(/^Rollen din følger/),
          connectionName: 'caseworkers',
          tokenExchangeResource: { id: expect.stringMatching(/^[\da-f-]{36}$/), uri: now.settings.resource },
          buttons: [],
        },
      },
    });
    expect(now.turns).toEqual([]);
    expect((await withToken()).body).toEqual({ statusCode: 200 });
    expect(now.turns).toEqual([{ name: 'adaptiveCard/action', colleague: { ...colleague, groups: [readers] } }]);
    await press();
    expect(now.turns).toHaveLength(2);
    expect(await now.asked()).toEqual([]);
  });

  test.each([
    [{ aud: 'x' }, 412, 'application/vnd.microsoft.error.preconditionFailed'],
    [{ hasgroups: true }, 200, 'application/vnd.microsoft.activity.message'],
  ])('with %j it says why it does nothing, and does not ask for another', async (more, statusCode, type) => {
    const now = house.now;
    expect(await withToken(more)).toMatchObject({ status: 200, body: { statusCode, type } });
    expect(now.turns).toEqual([]);
  });
});

test('a search tells to write first', async () => {
  const now = house.now;
  expect((await now.say('composeExtension/query', {})).body).toEqual({
    composeExtension: { type: 'message', text: expect.stringMatching(/^Skriv til meg i chatten først/) },
  });
  await now.exchange(await now.tokenOf());
  await now.say('composeExtension/query', {});
  expect(now.turns).toMatchObject([{ name: 'composeExtension/query', colleague: { groups: [readers] } }]);
});

describe('a letter for somebody whose groups are not known any more', () => {
  const content = { kind: 'entry', handover: 'one', entry: 'first' };

  beforeEach(async () => {
    const now = house.now;
    // As the desk does: whoever has no role is told nothing.
    now.composing = async () =>
      now.verified.of(person) ? { type: 'message', text: 'somebody has written' } : undefined;
    await now.storage.desk.remember({ id: chat, tenant, person, language: 'nn', reference: {} });
  });

  test('becomes a request for a token, one for all of them, and is sent when it is there', async () => {
    const now = house.now;
    await now.storage.desk.post([
      { key: 'entry 1', chat, content },
      { key: 'entry 2', chat, content },
    ]);
    const messages = (await now.letters()).map(({ message }) => message);
    expect(messages).toMatchObject([{ summary: expect.stringMatching(/^Rolla di/) }]);
    await now.exchange(await now.tokenOf());
    const sent = (await now.letters()).map(({ message }) => message?.text);
    expect(sent).toEqual(['somebody has written', 'somebody has written']);
    expect(now.turns).toEqual([]);
  });

  test('is sent as it is where the token comes while it is composed', async () => {
    const now = house.now;
    const { composing } = now;
    now.composing = async (letter) => {
      now.composing = composing;
      const message = await composing(letter);
      await now.exchange(await now.tokenOf());
      return message;
    };
    await now.storage.desk.post([{ key: 'entry 1', chat, content }]);
    expect((await now.letters())[0]?.message).toMatchObject({ text: 'somebody has written' });
  });

  test('in the place of an older message is nothing: the card asks by itself when it is looked at', async () => {
    const now = house.now;
    await now.exchange(await now.tokenOf());
    await now.storage.desk.post([{ key: 'queue', chat, content }]);
    expect((await now.letters()).at(-1)?.message).toMatchObject({ text: 'somebody has written' });
    now.clock.aheadMilliseconds = 61 * 60_000;
    await now.storage.desk.post([{ key: 'queue 1', chat, content, replaces: 'queue' }]);
    expect(await now.letters()).toEqual([expect.objectContaining({ message: undefined })]);
  });
});

test('a request for a token is not sent any more when it is known who somebody is', async () => {
  const now = house.now;
  await now.send(teamsMessage());
  await now.exchange(await now.tokenOf());
  const [request] = await now.letters();
  expect(request).toEqual({ content: expect.objectContaining({ kind: 'sign-in' }), message: undefined });
});
