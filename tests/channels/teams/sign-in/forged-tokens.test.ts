import { newKey, sign, signedWithThePublicKey, unsigned } from '../local-issuer.ts';
import { appId, person, teamsMessage, tenant } from '../teams-activities.ts';
import { entraKey, openSignInHouse, readers, type SignInHouse } from './sign-in-house.ts';

const house = openSignInHouse();
const stranger = newKey('entra-key');
const unknown = newKey('unknown-key');
const elsewhere = 'd2a1e8b4-7c55-4f6a-8e0b-93f1c2d4a677';
const somebodyElse = 'c7d9b2e0-7a35-4b9c-a1f2-1e5d4c3b2a10';
const newer = (id: string) => `https://login.microsoftonline.com/${id}/v2.0`;
const older = (id: string) => `https://sts.windows.net/${id}/`;

type Forge = (house: SignInHouse) => string | Promise<string>;

const claiming =
  (more: Record<string, unknown>): Forge =>
  (now) =>
    now.tokenOf(more);
const at =
  (claim: 'exp' | 'nbf', seconds: number): Forge =>
  (now) =>
    now.tokenOf({ [claim]: Math.floor(now.clock.now() / 1000) + seconds });

const forgeries: [what: string, forge: Forge, why: string][] = [
  ['garbage', () => 'garbage', 'not-a-token'],
  ['garbage in three parts', () => 'aaaa.bbbb.cccc', 'not-a-token'],
  ['a token nobody signed', (now) => unsigned(now.entraClaims(), entraKey.id), 'algorithm'],
  ['the public key as a secret', (now) => signedWithThePublicKey(now.entraClaims(), entraKey), 'algorithm'],
  ['another algorithm', (now) => sign(now.entraClaims(), { key: entraKey, algorithm: 'RS512' }), 'algorithm'],
  ['another key of the same id', (now) => sign(now.entraClaims(), { key: stranger }), 'signature'],
  ['a key nobody knows', (now) => sign(now.entraClaims(), { key: unknown }), 'unknown-key'],
  ['a key of Teams, which vouches for messages', (now) => sign(now.entraClaims(), { key: now.key }), 'unknown-key'],
  ['another organisation', claiming({ iss: newer(elsewhere), tid: elsewhere }), 'issuer'],
  ['another organisation, of the older kind', claiming({ iss: older(elsewhere), tid: elsewhere }), 'issuer'],
  ['another organisation under our issuer', claiming({ tid: elsewhere }), 'token-of-other-tenant'],
  ['no organisation', claiming({ tid: undefined }), 'token-of-other-tenant'],
  ['Azure Bot Service', claiming({ iss: 'https://api.botframework.com' }), 'issuer'],
  ['no issuer', claiming({ iss: undefined }), 'issuer'],
  ['another person', claiming({ oid: somebodyElse }), 'token-of-other-person'],
  ['nobody', claiming({ oid: undefined }), 'token-of-other-tenant'],
  ['another app', claiming({ aud: '00000003-0000-0000-c000-000000000000' }), 'audience'],
  ['our app among others', claiming({ aud: [appId, 'x'] }), 'audience'],
  ['no audience', claiming({ aud: undefined }), 'audience'],
  ['the resource, in a token of the newer kind', claiming({ aud: `api://botid-${appId}` }), 'audience'],
  ['expired ten minutes ago', at('exp', -600), 'expired'],
  ['expired a moment ago', at('exp', -2), 'expired'],
  ['no expiry', claiming({ exp: undefined }), 'no-expiry'],
  ['valid in an hour', at('nbf', 3600), 'not-yet-valid'],
  ['for signing in to a page', claiming({ scp: undefined }), 'token-for-another-use'],
  ['for another permission', claiming({ scp: 'User.Read' }), 'token-for-another-use'],
  ['groups by their names', claiming({ groups: ['Veiledere'] }), 'groups-unreadable'],
  ['one group that is no list', claiming({ groups: readers }), 'groups-unreadable'],
];

test.each(forgeries)('%s is refused, proves nothing and is said once', async (_what, forge, why) => {
  const now = house.now;
  await now.send(teamsMessage());
  const [id = ''] = await now.asked();
  const token = await forge(now);
  for (const answer of [await now.exchange(token, id), await now.exchange(token, id)]) {
    expect(answer).toEqual({
      status: 412,
      body: { id, connectionName: 'caseworkers', failureDetail: 'The token is not believed.' },
    });
  }
  expect(now.tokensRefused).toEqual([why, why]);
  expect(await now.told()).toEqual(['desk.signInFailed']);
  expect(now.verified.of(person)).toBeUndefined();
  expect(now.turns).toEqual([]);
  await now.exchange(await now.tokenOf(), id);
  await now.letters();
  expect(now.turns).toHaveLength(1);
});

test.each([
  ['a token of the newer kind', {}],
  ['one of the older kind for the app', { iss: older(tenant), ver: '1.0' }],
  ['one of the older kind for the resource', { iss: older(tenant), aud: `api://botid-${appId}`, ver: '1.0' }],
  ['one with several permissions', { scp: 'openid access_as_user' }],
  ['one with large letters', { oid: person.toUpperCase(), tid: tenant.toUpperCase(), groups: [readers.toUpperCase()] }],
])('%s is believed', async (_what, more) => {
  const now = house.now;
  expect((await now.exchange(await now.tokenOf(more))).status).toBe(200);
  expect(now.verified.of(person)).toEqual([readers]);
  expect(now.tokensRefused).toEqual([]);
});

test('what is not for us does not make us fetch keys', async () => {
  const now = house.now;
  for (const more of [{ iss: newer(elsewhere) }, { aud: 'x' }, { exp: undefined }]) {
    await now.exchange(await now.tokenOf(more));
  }
  expect(now.entra.asked).toBe(0);
});

test('without the keys nobody is believed, and the operator hears of it', async () => {
  const now = house.now;
  now.entra.mood = 'error';
  expect((await now.exchange(await now.tokenOf())).status).toBe(412);
  expect(now.tokensRefused).toEqual(['keys-unavailable']);
  expect(now.failures).toHaveLength(1);
  now.entra.mood = 'well';
  now.clock.aheadMilliseconds = 11_000;
  expect((await now.exchange(await now.tokenOf())).status).toBe(200);
});
