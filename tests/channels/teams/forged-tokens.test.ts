import { newKey, sign, signedWithThePublicKey, unsigned } from './local-issuer.ts';
import { openTeamsHouse } from './open-teams-house.ts';
import { appId, serviceUrl, teamsMessage } from './teams-activities.ts';
import type { TeamsHouse } from './teams-house.ts';

const house = openTeamsHouse();
const stranger = newKey('signing-key');
const unknown = newKey('unknown-key');
const bare = newKey('bare-key', []);
const unendorsed = newKey('unendorsed-key', 'not-told');
const others = newKey('others-key', ['directline', 'webchat']);

type Header = (house: TeamsHouse) => string | null | Promise<string>;

const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`;
const seconds =
  (ahead: number) =>
  ({ clock }: TeamsHouse) =>
    Math.floor(clock.now() / 1000) + ahead;
const claiming =
  (more: (house: TeamsHouse) => Record<string, unknown>): Header =>
  async (now) =>
    bearer(sign(now.claims(more(now)), now));
const without = (...names: string[]): Header =>
  claiming(() => Object.fromEntries(names.map((name) => [name, undefined])));

const forgeries: [what: string, header: Header, status: number, why: string][] = [
  ['no header', () => null, 401, 'no-token'],
  ['an empty header', () => '', 401, 'no-token'],
  ['another scheme', () => `Basic ${Buffer.from('a:b').toString('base64')}`, 401, 'not-a-token'],
  ['Bearer and nothing', () => 'Bearer ', 401, 'not-a-token'],
  ['garbage', () => 'Bearer garbage', 401, 'not-a-token'],
  ['garbage in three parts', () => 'Bearer aaaa.bbbb.cccc', 401, 'not-a-token'],
  ['a small bearer', async (now) => `bearer ${await sign(now.claims(), now)}`, 401, 'not-a-token'],
  ['two tokens', async (now) => `${await bearer(sign(now.claims(), now))} x`, 401, 'not-a-token'],
  ['a token nobody signed', async (now) => bearer(unsigned(now.claims(), now.key.id)), 401, 'algorithm'],
  [
    'the public key as a secret',
    async (now) => bearer(signedWithThePublicKey(now.claims(), now.key)),
    401,
    'algorithm',
  ],
  [
    'another padding',
    async (now) => bearer(sign(now.claims(), { key: now.key, algorithm: 'PS256' })),
    401,
    'algorithm',
  ],
  ['a shorter hash', async (now) => bearer(sign(now.claims(), { key: now.key, algorithm: 'RS384' })), 401, 'algorithm'],
  ['another key of the same id', async (now) => bearer(sign(now.claims(), { key: stranger })), 401, 'signature'],
  ['a key nobody knows', async (now) => bearer(sign(now.claims(), { key: unknown })), 401, 'unknown-key'],
  [
    'a key without an id',
    async (now) => bearer(sign(now.claims(), { key: now.key, header: { kid: undefined } })),
    401,
    'unknown-key',
  ],
  [
    'the address of its own keys',
    async (now) => bearer(sign(now.claims(), { key: unknown, header: { jku: `${now.url}/keys` } })),
    401,
    'unknown-key',
  ],
  [
    'a key in its head',
    async (now) =>
      bearer(sign(now.claims(), { key: stranger, header: { jwk: stranger.publicKey.export({ format: 'jwk' }) } })),
    401,
    'signature',
  ],
  ['another audience', claiming(() => ({ aud: '00000000-0000-0000-0000-000000000000' })), 401, 'audience'],
  ['several audiences', claiming(() => ({ aud: [appId, 'x'] })), 401, 'audience'],
  ['our audience in a list', claiming(() => ({ aud: [appId] })), 401, 'audience'],
  ['no audience', without('aud'), 401, 'audience'],
  ['another issuer', claiming(() => ({ iss: 'https://api.botframework.com.example.no' })), 401, 'issuer'],
  ['no issuer', without('iss'), 401, 'issuer'],
  [
    "the Emulator's issuer with our own app",
    claiming(() => ({
      iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
      appid: appId,
      ver: '1.0',
      serviceurl: undefined,
    })),
    401,
    'issuer',
  ],
  [
    "another bot's token",
    claiming(() => ({
      iss: 'https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0',
      azp: 'x',
      ver: '2.0',
    })),
    401,
    'issuer',
  ],
  ['expired ten minutes ago', claiming((now) => ({ exp: seconds(-600)(now) })), 401, 'expired'],
  ['no expiry', without('exp'), 401, 'no-expiry'],
  ['an expiry that is a text', claiming(() => ({ exp: 'never' })), 401, 'not-a-token'],
  ['valid in an hour', claiming((now) => ({ nbf: seconds(3600)(now) })), 401, 'not-yet-valid'],
  [
    'an address that differs',
    claiming(() => ({ serviceurl: 'https://smba.trafficmanager.net/amer/' })),
    403,
    'address-not-signed',
  ],
  ['no address', without('serviceurl'), 403, 'address-not-signed'],
  ['an empty address', claiming(() => ({ serviceurl: '' })), 403, 'address-not-signed'],
  ['a key for no channel', async (now) => bearer(sign(now.claims(), { key: bare })), 403, 'endorsement'],
  ['a key that says no channels', async (now) => bearer(sign(now.claims(), { key: unendorsed })), 403, 'endorsement'],
  ['a key for other channels', async (now) => bearer(sign(now.claims(), { key: others })), 403, 'endorsement'],
];

test.each(forgeries)('%s is refused, and nothing is said', async (_what, header, status, why) => {
  const now = house.now;
  now.issuer.keys = [now.key, bare, unendorsed, others];
  const answer = await now.send(teamsMessage(), await header(now));
  expect(answer.status).toBe(status);
  expect(now.refused).toEqual([why]);
  expect(Object.keys(JSON.parse(answer.body))).toEqual(['error']);
  expect(answer.body).toMatch(/^\{"error":\{"code":"(Unauthorized|Forbidden)","message":"[A-Z][a-z ]{5,30}\."\}\}$/);
  expect(now.turns).toEqual([]);
  expect(await now.said()).toBe(0);
  expect(await now.storage.desk.chats()).toEqual([]);
  expect(now.nudged).toBe(0);
});

test.each<[string, Header]>([
  ['a token of Teams', async (now) => bearer(sign(now.claims(), now))],
  ['one by the other algorithm', async (now) => bearer(sign(now.claims(), { key: now.key, algorithm: 'RS512' }))],
  ['one that expired four minutes ago by our clock', claiming((now) => ({ exp: seconds(-240)(now) }))],
  ['one valid in four minutes by our clock', claiming((now) => ({ nbf: seconds(240)(now) }))],
])('%s is believed', async (_what, header) => {
  const now = house.now;
  expect(await now.send(teamsMessage(), await header(now))).toEqual({ status: 200, body: '' });
  expect(now.turns).toHaveLength(1);
  expect(await now.said()).toBe(1);
  expect(now.refused).toEqual([]);
});

test.each(['emulator', 'AseChannel', 'directline', 'MSTEAMS', '', 7, null, undefined])(
  'channel %j is refused',
  async (channelId) => {
    const now = house.now;
    const answer = await now.send(teamsMessage({ channelId }));
    expect(answer.status).toBe(403);
    expect(now.refused).toEqual(['channel']);
    expect(now.turns).toEqual([]);
  },
);

test('a token for the address of its activity does not serve for another activity', async () => {
  const now = house.now;
  const header = await bearer(sign(now.claims(), now));
  const elsewhere = { serviceUrl: serviceUrl.replace('emea', 'amer') };
  expect((await now.send(teamsMessage(elsewhere), header)).status).toBe(403);
  expect((await now.send(teamsMessage(), header)).status).toBe(200);
});
