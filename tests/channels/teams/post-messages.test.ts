import { createServer } from 'node:http';
import nock from 'nock';
import { credentialsFor } from '../../../channels/teams/credentials.ts';
import { openTeamsAdapter } from '../../../channels/teams/open-adapter.ts';
import { createTeamsPost } from '../../../channels/teams/post-messages.ts';
import { TeamsPostError } from '../../../channels/teams/teams-post.ts';
import { openTeamsHouse } from './open-teams-house.ts';
import { chat, teamsMessage } from './teams-activities.ts';

const house = openTeamsHouse();
const message = { type: 'message', text: 'Hei' };
const path = `/emea/v3/conversations/${encodeURIComponent(chat)}/activities`;
const teams = () => nock('https://smba.trafficmanager.net').matchHeader('authorization', 'Bearer ours');

/** The reference as it is kept after somebody wrote. */
async function reference() {
  await house.now.send(teamsMessage());
  const kept = await house.now.storage.desk.chat(chat);
  if (kept === undefined) throw new Error('The chat was not kept');
  return kept.reference;
}

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

test('a message goes to the chat, signed, from the bot to the person, and answers no other', async () => {
  const sent: unknown[] = [];
  teams()
    .post(path, (body) => sent.push(body) > 0)
    .reply(201, { id: '1700000000001' });
  expect(await house.now.post.send(await reference(), message)).toEqual({ id: '1700000000001' });
  const [from, recipient] = [/^28:/, /^29:/].map((id) => ({ id: expect.stringMatching(id) }));
  expect(sent).toMatchObject([{ type: 'message', text: 'Hei', conversation: { id: chat }, from, recipient }]);
  expect(sent[0]).not.toHaveProperty('replyToId');
});

test('a message takes the place of another', async () => {
  const sent: unknown[] = [];
  teams()
    .put(`${path}/1700000000001`, (body) => sent.push(body) > 0)
    .reply(200, { id: '1700000000001' });
  await house.now.post.update(await reference(), '1700000000001', message);
  expect(sent).toMatchObject([{ type: 'message', text: 'Hei', id: '1700000000001' }]);
});

test.each([
  [
    429,
    { error: { code: 'Throttled' } },
    { 'retry-after': '7' },
    { status: 429, code: 'Throttled', retryAfterSeconds: 7 },
  ],
  [429, {}, { 'retry-after': 'Mon, 16 Mar 2026 10:00:00 GMT' }, { status: 429 }],
  [
    403,
    { error: { code: 'BotNotInConversationRoster', message: 'x' } },
    {},
    { status: 403, code: 'BotNotInConversationRoster' },
  ],
  [412, 'no json', {}, { status: 412 }],
  [413, { error: { code: 'MessageSizeTooBig' } }, {}, { status: 413, code: 'MessageSizeTooBig' }],
  [500, '', {}, { status: 500 }],
  [502, '<html>', {}, { status: 502 }],
  [503, '', { 'retry-after': '1' }, { status: 503, retryAfterSeconds: 1 }],
  [504, '', {}, { status: 504 }],
])('%d is told, and not tried again here', async (status, body, headers, told) => {
  const to = await reference();
  teams().post(path).reply(status, body, headers);
  const failed = house.now.post.send(to, message);
  await expect(failed).rejects.toThrow(TeamsPostError);
  await expect(failed).rejects.toMatchObject({ failure: { kind: 'refused', ...told } });
});

test('no answer is told as such', async () => {
  const to = await reference();
  teams().post(path).replyWithError('connection reset');
  await expect(house.now.post.send(to, message)).rejects.toMatchObject({ failure: { kind: 'unanswered' } });
});

test('a redirect is not followed', async () => {
  const to = await reference();
  teams().post(path).reply(307, '', { location: 'https://example.no/steal' });
  await expect(house.now.post.send(to, message)).rejects.toMatchObject({ failure: { kind: 'unanswered' } });
});

test('a reference that is none is refused', async () => {
  const to = await reference();
  for (const wrong of [{}, { ...to, conversation: undefined }, { ...to, serviceUrl: undefined }, { ...to, bot: 'x' }]) {
    await expect(house.now.post.send(wrong, message)).rejects.toMatchObject({ failure: { kind: 'address-refused' } });
  }
});

test('an address that was taken off the list is not written to any more', async () => {
  const post = await openPost({ isThisMachine: () => false, timeLimit: AbortSignal.timeout });
  const to = { ...(await reference()), serviceUrl: 'http://127.0.0.1:1/' };
  await expect(post.send(to, message)).rejects.toMatchObject({ failure: { kind: 'address-refused' } });
});

test('who does not answer in time is not waited for', async () => {
  const patience = new AbortController();
  const silent = createServer(() => patience.abort());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const post = await openPost({ isThisMachine: () => true, timeLimit: () => patience.signal });
  const to = { ...(await reference()), serviceUrl: `http://127.0.0.1:${port}/` };
  await expect(post.send(to, message)).rejects.toMatchObject({ failure: { kind: 'unanswered' } });
  // The patience is gone before the next one begins.
  await expect(post.update(to, '1', message)).rejects.toMatchObject({ failure: { kind: 'unanswered' } });
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});

interface Wanted {
  isThisMachine(host: string): boolean;
  timeLimit(milliseconds: number): AbortSignal;
}

async function openPost({ isThisMachine, timeLimit }: Wanted) {
  const settings = { trust: { kind: 'anonymous', isThisMachine }, tenant: '', serviceHosts: [] } as const;
  const adapter = await openTeamsAdapter(settings, { credentials: credentialsFor(settings.trust), timeLimit });
  return createTeamsPost(settings, { adapter, timeLimit });
}
