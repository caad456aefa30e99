import { type ChannelKeys, createChannelKeys } from '../../../channels/teams/channel-keys.ts';
import { MovableClock } from '../movable-clock.ts';
import { LocalIssuer, newKey } from './local-issuer.ts';
import { openTeamsHouse } from './open-teams-house.ts';
import { teamsMessage } from './teams-activities.ts';

const one = newKey('one');
const other = newKey('other', ['msteams', 'directline']);
const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

let issuer: LocalIssuer;
let clock: MovableClock;
let keys: ChannelKeys;
let failures: unknown[];

function open(patienceMilliseconds: number): ChannelKeys {
  const failed = (error: unknown) => failures.push(error);
  return createChannelKeys({ metadataUrl: issuer.metadataUrl, patienceMilliseconds, clock, failed });
}

beforeEach(async () => {
  issuer = new LocalIssuer();
  await issuer.start();
  issuer.keys = [one];
  clock = new MovableClock();
  failures = [];
  keys = open(20_000);
});
afterEach(() => issuer.stop());

const kindOf = async (id: string) => (await keys.find(id)).kind;

test('a key is found with the channels it may sign for, and the metadata asked once', async () => {
  issuer.keys = [one, other];
  const found = await Promise.all([keys.find('one'), keys.find('other'), keys.find('one')]);
  expect(found).toMatchObject([
    { kind: 'found', endorsements: ['msteams'] },
    { kind: 'found', endorsements: ['msteams', 'directline'] },
    { kind: 'found' },
  ]);
  clock.aheadMilliseconds = day - minute;
  expect(await kindOf('other')).toBe('found');
  expect(issuer.asked).toBe(2);
});

test('an id nobody knows has the keys fetched again, at most once a minute', async () => {
  await keys.find('one');
  expect(issuer.asked).toBe(2);
  for (let tries = 0; tries < 20; tries += 1) expect(await kindOf(`unknown-${tries}`)).toBe('unknown');
  expect(issuer.asked).toBe(2);
  clock.aheadMilliseconds = 61 * second;
  await Promise.all(Array.from({ length: 20 }, (_nothing, index) => keys.find(`unknown-${index}`)));
  expect(issuer.asked).toBe(4);
});

test('new keys are found within a minute, and those that are gone are not believed any more', async () => {
  await keys.find('one');
  issuer.keys = [other];
  clock.aheadMilliseconds = 61 * second;
  expect(await kindOf('other')).toBe('found');
  expect(await kindOf('one')).toBe('unknown');
});

test.each(['error', 'hanging', 'no-keys', 'nonsense'] as const)(
  'while the metadata is %s, known keys are good for seven days, without anybody waiting, and no longer',
  async (mood) => {
    keys = open(mood === 'hanging' ? 50 : 20_000);
    // The first fetch may be slow on a busy machine.
    while ((await kindOf('one')) !== 'found') clock.aheadMilliseconds += 11 * second;
    const from = clock.aheadMilliseconds;
    issuer.mood = mood;
    for (const days of [1.1, 3, 6.9]) {
      clock.aheadMilliseconds = from + days * day;
      expect(await kindOf('one')).toBe('found');
    }
    clock.aheadMilliseconds = from + 7.1 * day;
    expect(await kindOf('one')).toBe('unavailable');
    expect(failures).not.toEqual([]);
    issuer.mood = 'well';
    keys = open(20_000);
    expect(await kindOf('one')).toBe('found');
  },
);

test('keys a day old are used while new ones come', async () => {
  await keys.find('one');
  clock.aheadMilliseconds = 2 * day;
  issuer.keys = [other];
  expect(await kindOf('one')).toBe('found');
  while ((await kindOf('other')) !== 'found') await new Promise((resolve) => setImmediate(resolve));
  expect(await kindOf('one')).toBe('unknown');
  expect(issuer.asked).toBe(4);
});

describe('where there is no key yet', () => {
  const house = openTeamsHouse({}, 300);

  test.each(['error', 'hanging', 'no-keys', 'nonsense'] as const)(
    'and the metadata is %s, whoever writes is asked to come back, and is heard when there is',
    async (mood) => {
      const now = house.now;
      now.issuer.mood = mood;
      const answer = await now.send(teamsMessage());
      expect(answer.status).toBe(503);
      expect(JSON.parse(answer.body)).toEqual({ error: { code: 'ServiceUnavailable', message: expect.any(String) } });
      expect(now.refused).toEqual(['keys-unavailable']);
      expect(now.turns).toEqual([]);
      expect(now.failures).toHaveLength(1);
      const asked = now.issuer.asked;
      expect((await now.send(teamsMessage())).status).toBe(503);
      expect(now.issuer.asked).toBe(asked);
      now.issuer.mood = 'well';
      while ((await now.send(teamsMessage())).status !== 200) now.clock.aheadMilliseconds += 11 * second;
      expect(now.turns).toHaveLength(1);
    },
  );
});

test.each([
  ['of another kind', { kty: 'EC', kid: 'strange', crv: 'P-256', x: 'x', y: 'y' }],
  ['without a body', { kty: 'RSA', kid: 'strange', n: '', e: '' }],
  ['of letters that are none', { kty: 'RSA', kid: 'strange', n: '!'.repeat(400), e: 'AQAB' }],
  ['too short', { kty: 'RSA', kid: 'strange', n: 'u'.repeat(171), e: 'AQAB' }],
  ['for another use', { ...one.publicKey.export({ format: 'jwk' }), kid: 'strange', use: 'enc' }],
  ['without an id', one.publicKey.export({ format: 'jwk' })],
])('a key %s, beside one that is good, is passed over', async (_what, strange) => {
  issuer.strange = [strange];
  expect(await kindOf('one')).toBe('found');
  expect(await kindOf('strange')).toBe('unknown');
  expect(failures).toEqual([]);
});
