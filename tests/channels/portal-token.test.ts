import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import nock from 'nock';
import { createPortalTokenReader, signPortalToken } from '../../channels/web/portal-token.ts';
import { day } from '../../domain/day.ts';
import type { PortalKnowledge } from '../../domain/portal-knowledge.ts';
import { ask, beginChat, refusalOf } from './asking.ts';
import { MovableClock } from './movable-clock.ts';
import { createWebHouse } from './web-house.ts';

const secret = randomBytes(32);
const clock = new MovableClock();
const nowSeconds = () => Math.floor(clock.now() / 1000);

function signed(
  claims: Record<string, unknown>,
  key: CryptoKey | Uint8Array,
  alg: string,
  kid?: string,
): Promise<string> {
  return new SignJWT({ aud: 'residence-card-assistant', exp: nowSeconds() + 300, ...claims })
    .setProtectedHeader({ alg, ...(kid !== undefined && { kid }) })
    .sign(key);
}

describe('with a shared secret', () => {
  const read = createPortalTokenReader({ kind: 'secret', secret }, clock);

  test('everything the portal says is known, in our words', async () => {
    const token = await signed(
      {
        sub: 'whoever',
        case_id: 'P1',
        applied_through: 'portal',
        citizenship: 'other',
        permit: 'temporary',
        basis: 'work',
        permit_expires: '2026-05-01',
        card_expires: '2026-05-02',
        whereabouts: 'norway',
        locale: 'nn-NO',
      },
      secret,
      'HS256',
    );
    expect(await read(token)).toEqual({
      kind: 'known',
      knowledge: {
        caseId: 'P1',
        language: 'nn',
        situation: {
          appliedThrough: 'portal',
          citizenship: 'other',
          permit: 'temporary',
          basis: 'work',
          permitExpires: '2026-05-01',
          cardExpires: '2026-05-02',
          whereabouts: 'norway',
        },
      },
    });
  });

  test('what the demonstration page signs is read back as it was', async () => {
    const knowledge: PortalKnowledge = {
      caseId: 'P2',
      language: 'en',
      situation: { permit: 'permanent', cardExpires: day('2026-03-01'), appliedThrough: 'elsewhere' },
    };
    expect(await read(await signPortalToken(knowledge, secret, clock))).toEqual({ kind: 'known', knowledge });
    expect(await read(await signPortalToken({ situation: {} }, secret, clock))).toEqual({
      kind: 'known',
      knowledge: { situation: {} },
    });
  });

  test.each([
    ['no', 'nb'],
    ['nb', 'nb'],
    ['EN-gb', 'en'],
    ['uk', undefined],
  ])('the locale %s is the language %s', async (locale, language) => {
    const reading = await read(await signed({ locale }, secret, 'HS256'));
    expect(reading.kind === 'known' && reading.knowledge.language).toBe(language);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an audience of somebody else', { aud: 'another' }, 'invalid'],
    ['no audience', { aud: undefined }, 'invalid'],
    ['no end', { exp: undefined }, 'invalid'],
    ['an end too far away', { exp: nowSeconds() + 3700 }, 'invalid'],
    ['an end that has passed', { exp: nowSeconds() - 61 }, 'expired'],
    ['a beginning still to come', { nbf: nowSeconds() + 120 }, 'invalid'],
    ['a permit there is not', { permit: 'golden' }, 'invalid'],
    ['a day there is not', { permit_expires: '2026-02-30' }, 'invalid'],
    ['a case that is no text', { case_id: { $ne: '' } }, 'invalid'],
    ['an end a moment ago, by another clock', { exp: nowSeconds() - 30 }, 'known'],
    ['an end in an hour', { exp: nowSeconds() + 3590 }, 'known'],
  ])('%s', async (_name, claims, kind) => {
    expect((await read(await signed(claims, secret, 'HS256'))).kind).toBe(kind);
  });

  test('another secret, another algorithm and no signature are not believed', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const good = await signed({}, secret, 'HS256');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1]}.`;
    const forgeries = [
      await signed({}, randomBytes(32), 'HS256'),
      await signed({}, randomBytes(64), 'HS512'),
      await signed({}, privateKey, 'RS256'),
      unsigned,
      'x',
    ];
    for (const token of forgeries) expect(await read(token)).toEqual({ kind: 'invalid' });
    expect((await read(good)).kind).toBe('known');
  });
});

describe('with keys at an address', () => {
  const address = 'https://portal.example.no';
  afterEach(() => {
    nock.cleanAll();
  });
  // It replaces parts of Node that the next test file in this process shares.
  afterAll(() => nock.restore());

  async function portal() {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] };
    const read = createPortalTokenReader({ kind: 'jwks', url: new URL(`${address}/jwks.json`) }, clock);
    return { publicKey, privateKey, keys, read };
  }

  test('the keys are fetched once, and their signatures believed', async () => {
    const { privateKey, keys, read } = await portal();
    const scope = nock(address).get('/jwks.json').once().reply(200, keys);
    const token = () => signed({ case_id: 'P1' }, privateKey, 'ES256', 'k1');
    for (let times = 0; times < 3; times += 1) {
      expect(await read(await token())).toEqual({ kind: 'known', knowledge: { caseId: 'P1', situation: {} } });
    }
    expect(scope.isDone()).toBe(true);
  });

  test('the public key is no secret to sign with', async () => {
    const { publicKey, keys, read } = await portal();
    nock(address).get('/jwks.json').reply(200, keys);
    const asSecret = Buffer.from(JSON.stringify(await exportJWK(publicKey)));
    expect(await read(await signed({}, asSecret, 'HS256', 'k1'))).toEqual({ kind: 'invalid' });
    const { privateKey: another } = await generateKeyPair('ES256');
    expect(await read(await signed({}, another, 'ES256', 'k1'))).toEqual({ kind: 'invalid' });
    expect(await read(await signed({}, another, 'ES256', 'k2'))).toEqual({ kind: 'invalid' });
  });

  test.each<[string, (scope: nock.Interceptor) => nock.Scope]>([
    ['an error', (keys) => keys.reply(500, 'oops')],
    ['a page', (keys) => keys.reply(200, '<html>')],
    ['nothing', (keys) => keys.replyWithError('connection refused')],
    ['another place', (keys) => keys.reply(302, '', { location: 'http://169.254.169.254/' })],
  ])('keys that cannot be fetched are not the fault of the token: %s', async (_name, answer) => {
    const { privateKey, read } = await portal();
    answer(nock(address).get('/jwks.json'));
    expect(await read(await signed({}, privateKey, 'ES256', 'k1'))).toEqual({ kind: 'keys-unavailable' });
  });
});

describe('at the token route', () => {
  test('what the portal knows reaches the bot; a bad word of it is refused, never taken for none', async () => {
    const house = createWebHouse();
    const running = await house.start({
      portalKeys: { kind: 'secret', secret },
      tokensPerPerson: { burst: 2, secondsEach: 60 },
    });
    const begin = (portalToken: string) => ask(`${running.url}/api/directline/token`, { body: { portalToken } });
    const good = await signed({ case_id: 'P1', permit: 'permanent', locale: 'nn' }, secret, 'HS256');
    const chat = await beginChat(running.url, { portalToken: good });
    expect(running.bot.portal.get(chat.conversationId)).toEqual({
      caseId: 'P1',
      situation: { permit: 'permanent' },
      language: 'nn',
    });
    expect(running.bot.received.at(-1)?.activity).toMatchObject({ type: 'conversationUpdate', locale: 'nn' });
    expect(refusalOf(await begin(await signed({ exp: 1 }, secret, 'HS256')))).toBe('401 PortalTokenExpired');
    expect(refusalOf(await begin(`${good}x`))).toBe('401 BadPortalToken');
    expect((await begin(good)).status).toBe(200);
    expect(refusalOf(await begin(good))).toBe('429 TooManyRequests');
    expect(running.bot.received).toHaveLength(2);
    await running.stop();
    const without = await house.start();
    const answer = await ask(`${without.url}/api/directline/token`, { body: { portalToken: good } });
    expect(refusalOf(answer)).toBe('401 BadPortalToken');
    await without.stop();
    house.remove();
  });
});
