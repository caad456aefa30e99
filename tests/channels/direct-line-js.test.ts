import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { beginChat, type Chat, say } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';
import { eventually } from './web-socket-client.ts';
import { XmlHttpRequest } from './xml-http-request.ts';

const house = openWebHouse();
const open: DirectLine[] = [];

beforeAll(() => {
  Object.assign(globalThis, { XMLHttpRequest: XmlHttpRequest });
});
afterEach(() => {
  for (const line of open.splice(0)) line.end();
});

/** Microsoft's own client as it comes from npm, and what it hears. */
function connect(chat: Chat, webSocket: boolean, options: object = {}) {
  const line = new DirectLine({
    domain: `${house.url}/v3/directline`,
    token: chat.token,
    webSocket,
    pollingInterval: 200,
    // Decides how long it waits before it reconnects: the shortest, three seconds.
    ...{ random: () => 0 },
    ...options,
  });
  open.push(line);
  const heard: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  // Ending a conversation is an error to this client; what ended, and how, is read from the statuses.
  const end = () => {};
  line.connectionStatus$.subscribe((status) => statuses.push(status), end);
  line.activity$.subscribe((activity) => heard.push(activity), end);
  const texts = () => heard.flatMap((activity) => (activity.type === 'message' ? [activity.text ?? ''] : []));
  return { line, heard, statuses, texts, hears: (text: string) => eventually(() => texts().includes(text)) };
}

function post(line: DirectLine, text: string, clientActivityID?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const channelData = clientActivityID === undefined ? {} : { clientActivityID };
    line
      .postActivity({ type: 'message', from: { id: 'made up by the page' }, text, channelData })
      .subscribe(resolve, reject);
  });
}

describe.each([
  ['by web socket', true],
  ['by polling', false],
])('unmodified botframework-directlinejs %s', (_name, webSocket) => {
  test('sends, hears its echo under the id it was told, and then the reply', async () => {
    const chat = await beginChat(house.url);
    const { line, heard, texts, hears } = connect(chat, webSocket);
    await hears('welcome');
    const id = await post(line, 'hei', 'c-1');
    await hears('you said: hei');
    expect(texts()).toEqual(['welcome', 'hei', 'you said: hei']);
    expect(heard.find((activity) => activity.id === id)).toMatchObject({
      text: 'hei',
      from: { id: chat.userId, role: 'user' },
      channelData: { clientActivityID: 'c-1' },
    });
    expect(heard.at(-1)).toMatchObject({ replyToId: id });
  });

  test('after a reload it has the whole history', async () => {
    const chat = await beginChat(house.url);
    const before = connect(chat, webSocket);
    await before.hears('welcome');
    await post(before.line, 'two');
    await before.hears('and again: two');
    before.line.end();
    const after = connect(chat, webSocket);
    await after.hears('and again: two');
    expect(after.texts()).toEqual(['welcome', 'two', 'you said: two', 'and again: two']);
  });

  test('is told of a conversation that is forgotten, and goes on in it', async () => {
    const chat = await beginChat(house.url);
    const { line, texts, hears } = connect(chat, webSocket);
    await post(line, 'my secret');
    await hears('you said: my secret');
    await house.bot.forget(chat.conversationId);
    await hears('forgotten');
    await post(line, 'after');
    await hears('you said: after');
    expect(texts().slice(-3)).toEqual(['forgotten', 'after', 'you said: after']);
  });

  test('with a token that has expired it says so, and with a new one it is back', async () => {
    const chat = await beginChat(house.url);
    const { line, statuses, hears } = connect(chat, webSocket);
    await hears('welcome');
    house.clock.aheadMilliseconds = 3_600_000;
    expect(await post(line, 'too late')).toBe('retry');
    expect(statuses).toContain(ConnectionStatus.ExpiredToken);
    const renewed = await beginChat(house.url, { expiredToken: chat.token });
    const again = connect(renewed, webSocket);
    await again.hears('welcome');
    expect(await post(again.line, 'in time')).toContain(chat.conversationId);
    await again.hears('you said: in time');
    expect(again.texts()).toEqual(['welcome', 'in time', 'you said: in time']);
  });

  test("with another conversation's token it does not get in", async () => {
    const mine = await beginChat(house.url);
    const other = await beginChat(house.url);
    const { statuses, texts } = connect({ ...mine, token: mine.token }, webSocket, {
      conversationId: other.conversationId,
    });
    await eventually(() => statuses.includes(ConnectionStatus.FailedToConnect));
    expect(texts()).toEqual([]);
  });
});

test('a dropped socket comes back by itself with what was missed, once', async () => {
  const chat = await beginChat(house.url);
  const { line, texts, hears } = connect(chat, true);
  await hears('welcome');
  house.dropConnections();
  await say(house.url, chat, 'missed');
  await hears('you said: missed');
  await post(line, 'back');
  await hears('you said: back');
  expect(texts()).toEqual(['welcome', 'missed', 'you said: missed', 'back', 'you said: back']);
});

test('an open socket lives through a restart of the server', async () => {
  const chat = await beginChat(house.url);
  const { texts, hears, statuses } = connect(chat, true, { timeout: 1000 });
  await hears('welcome');
  await house.restart();
  await say(house.url, chat, 'after');
  await hears('you said: after');
  expect(texts()).toEqual(['welcome', 'after', 'you said: after']);
  expect(statuses).not.toContain(ConnectionStatus.FailedToConnect);
});

test('a poller that is started again after a restart of the server finds its conversation', async () => {
  const chat = await beginChat(house.url);
  const before = connect(chat, false);
  await before.hears('welcome');
  before.line.end();
  await house.restart();
  const after = connect(chat, false);
  await after.hears('welcome');
  await post(after.line, 'after');
  await after.hears('you said: after');
  expect(after.texts()).toEqual(['welcome', 'after', 'you said: after']);
});

test('a poller is never told of trouble behind the server, which would end its polling for good', async () => {
  const chat = await beginChat(house.url);
  const { texts, hears } = connect(chat, false);
  await hears('welcome');
  const { history } = house.bot;
  house.bot.history = () => Promise.reject(new Error('the disk is slow'));
  await eventually(() => house.failures.length > 0);
  house.bot.history = history;
  await say(house.url, chat, 'hei');
  await hears('you said: hei');
  expect(texts()).toEqual(['welcome', 'hei', 'you said: hei']);
});
