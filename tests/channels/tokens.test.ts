import { randomBytes } from 'node:crypto';
import { decodeJwt, SignJWT } from 'jose';
import { createTokens } from '../../channels/web/tokens.ts';
import { ask, beginChat, conversationUrl, readPage, readUntil, refusalOf, say } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';
import { trustedPage } from './web-house.ts';

const house = openWebHouse();
const hour = 3_600_000;

const exchange = (expiredToken: string, headers = {}) =>
  ask(`${house.url}/api/directline/token`, { body: { expiredToken }, headers });

test('a token says whom it is for, in the words Direct Line clients read', async () => {
  const chat = await beginChat(house.url, { locale: 'nn' });
  expect(decodeJwt(chat.token)).toMatchObject({
    conv: chat.conversationId,
    user: chat.userId,
    aud: 'directline',
    origins: expect.arrayContaining([house.url, trustedPage]),
  });
  expect(chat.userId).toMatch(/^dl_[\w-]{22}$/);
  expect(chat.expires_in).toBeGreaterThan(3595);
  expect(house.bot.received.at(-1)?.activity).toMatchObject({
    type: 'conversationUpdate',
    membersAdded: [{ id: chat.userId }],
    locale: 'nn',
  });
});

test('a token with any bit of it changed is refused', async () => {
  const { token, conversationId } = await beginChat(house.url);
  const address = `${house.url}/v3/directline/conversations/${conversationId}/activities`;
  expect((await ask(address, { token })).status).toBe(200);
  const step = Math.floor(token.length / 60);
  for (let flips = 0; flips < 60; flips += 1) {
    const place = token.length - 1 - flips * step;
    // One of the three lowest bits: a higher one would make of "w" or "o" a sign that no header may hold.
    const changed = String.fromCharCode(token.charCodeAt(place) ^ (1 << (flips % 3)));
    const forged = token.slice(0, place) + changed + token.slice(place + 1);
    expect([place, (await ask(address, { token: forged })).status]).toEqual([place, 401]);
  }
});

test('the last letter of a signature has one spelling only', async () => {
  const { token } = await beginChat(house.url);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const refresh = (last: string) =>
    ask(`${house.url}/v3/directline/tokens/refresh`, { method: 'POST', token: token.slice(0, -1) + last });
  const answers = await Promise.all([...alphabet].map(refresh));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('a token signed otherwise, for something else or without an end is refused', async () => {
  const { conversationId } = await beginChat(house.url);
  const key = randomBytes(32);
  const identity = { conversation: conversationId, user: 'dl_x', origins: [] };
  const { token: foreignKey } = await createTokens('directline', key, house.clock).issue(identity);
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${foreignKey.split('.')[1]}.`;
  const stream = /t=([\w.-]+)/.exec(JSON.stringify((await startedBy()).body))?.[1] ?? '';
  for (const token of [foreignKey, unsigned, stream, 'x', 'a.b.c', '..']) {
    const answer = await ask(`${house.url}/v3/directline/tokens/refresh`, { method: 'POST', token });
    expect(refusalOf(answer)).toBe('401 BadToken');
  }
  const noToken = await ask(`${house.url}/v3/directline/tokens/refresh`, { method: 'POST' });
  expect(refusalOf(noToken)).toBe('401 Unauthorized');

  async function startedBy() {
    const { token } = await beginChat(house.url);
    return ask(`${house.url}/v3/directline/conversations`, { token, body: {} });
  }
});

test('a conversation of another and one that never was look the same', async () => {
  const mine = await beginChat(house.url);
  const other = await beginChat(house.url);
  const answers = [];
  for (const conversationId of [other.conversationId, 'A'.repeat(22), 'x', '..%2f', "'; drop table messages"]) {
    const address = `${house.url}/v3/directline/conversations/${encodeURIComponent(conversationId)}`;
    answers.push(await ask(address, { token: mine.token }));
    answers.push(await ask(`${address}/activities`, { token: mine.token }));
    answers.push(await ask(`${address}/activities`, { token: mine.token, body: { type: 'message', text: 'hei' } }));
  }
  expect(new Set(answers.map(refusalOf))).toEqual(new Set(['404 ConversationNotFound']));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect((await readUntil(house.url, other, 1)).map(({ text }) => text)).toEqual(['welcome']);
});

test('a token is renewed before it expires, and not after', async () => {
  const chat = await beginChat(house.url);
  const refresh = () => ask(`${house.url}/v3/directline/tokens/refresh`, { method: 'POST', token: chat.token });
  house.clock.aheadMilliseconds = 0.9 * hour;
  const { status, body } = await refresh();
  expect(status).toBe(200);
  expect(body).toEqual({
    conversationId: chat.conversationId,
    token: expect.any(String),
    expires_in: expect.any(Number),
  });
  expect(Object(body).expires_in).toBeGreaterThan(3595);
  house.clock.aheadMilliseconds = hour;
  expect(refusalOf(await refresh())).toBe('403 TokenExpired');
  expect(refusalOf(await ask(`${conversationUrl(house.url, chat)}/activities`, { token: chat.token }))).toBe(
    '403 TokenExpired',
  );
  expect(refusalOf(await say(house.url, chat, 'hei'))).toBe('403 TokenExpired');
});

test('an expired token is exchanged for a day, for the same conversation and person', async () => {
  const chat = await beginChat(house.url);
  await say(house.url, chat, 'hei');
  await readUntil(house.url, chat, 3);
  house.clock.aheadMilliseconds = 24 * hour;
  const { status, body } = await exchange(chat.token);
  expect([status, body]).toMatchObject([200, { conversationId: chat.conversationId, userId: chat.userId }]);
  const renewed = { ...chat, token: String(Object(body).token) };
  expect((await readPage(house.url, renewed)).activities).toHaveLength(3);
});

test('it is exchanged once, with a minute to ask again', async () => {
  const chat = await beginChat(house.url);
  house.clock.aheadMilliseconds = 2 * hour;
  expect((await exchange(chat.token)).status).toBe(200);
  house.clock.aheadMilliseconds = 2 * hour + 50_000;
  expect((await exchange(chat.token)).status).toBe(200);
  house.clock.aheadMilliseconds = 2 * hour + 70_000;
  expect(refusalOf(await exchange(chat.token))).toBe('401 BadToken');
});

test('it is not exchanged when it is too old, forged, or shown by a page it was not given to', async () => {
  const chat = await beginChat(house.url);
  house.clock.aheadMilliseconds = 25 * hour + 1000;
  expect(refusalOf(await exchange(chat.token))).toBe('401 BadToken');
  house.clock.aheadMilliseconds = 2 * hour;
  expect(refusalOf(await exchange(`${chat.token}x`))).toBe('401 BadToken');
  const bound = await ask(`${house.url}/api/directline/token`, { body: {}, headers: { origin: house.url } });
  const answer = await exchange(String(Object(bound.body).token), { origin: trustedPage });
  expect(refusalOf(answer)).toBe('403 OriginNotAllowed');
});

test('the body is what it should be or refused', async () => {
  const bodies = [
    { portalToken: 7 },
    { expiredToken: '' },
    { expiredToken: 'x', portalToken: 'y' },
    { locale: 7 },
    [],
    'x',
  ];
  for (const body of bodies) {
    expect(refusalOf(await ask(`${house.url}/api/directline/token`, { body }))).toBe('400 BadArgument');
  }
});

test('too many conversations from one address wait, and say how long', async () => {
  const other = await house.startAnother({ tokensPerAddress: { burst: 3, secondsEach: 10 }, trustedProxies: 1 });
  const from = (address: string) =>
    ask(`${other.url}/api/directline/token`, { body: {}, headers: { 'x-forwarded-for': `1.1.1.1, ${address}` } });
  for (let count = 0; count < 3; count += 1) expect((await from('10.0.0.1')).status).toBe(200);
  const refused = await from('10.0.0.1');
  expect([refusalOf(refused), refused.headers.get('retry-after')]).toEqual(['429 TooManyRequests', '10']);
  expect((await from('10.0.0.2')).status).toBe(200);
  house.clock.aheadMilliseconds = 10_000;
  expect((await from('10.0.0.1')).status).toBe(200);
  await other.stop();
});

test('a token signed by another key of the right form never passes, whatever it claims', async () => {
  const forged = await new SignJWT({ conv: 'x', user: 'dl_x', origins: [] })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('residence-card-assistant')
    .setAudience('directline')
    .setJti('x')
    .setExpirationTime('1h')
    .sign(new Uint8Array(32));
  expect(refusalOf(await exchange(forged))).toBe('401 BadToken');
});
