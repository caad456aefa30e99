import { createServer, type Server } from 'node:http';
import { isServiceAddress } from '../../../channels/teams/service-address.ts';
import { publicServiceHosts } from '../../../channels/teams/teams-settings.ts';
import { isLoopback } from '../../../server/loopback.ts';
import { sign } from './local-issuer.ts';
import { openTeamsHouse } from './open-teams-house.ts';
import { teamsInvoke, teamsMessage, tenant } from './teams-activities.ts';
import { app } from './teams-house.ts';

const house = openTeamsHouse();

/** Where requests would go that were lured there. */
let trap: Server;
let hits = 0;
let port = 0;
beforeAll(async () => {
  trap = createServer((_request, response) => {
    hits += 1;
    response.end('{}');
  });
  trap.on('connection', () => {
    hits += 1;
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const address = trap.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => new Promise((resolve) => trap.close(resolve)));

const lures: readonly unknown[] = [
  'http://169.254.169.254/metadata/identity/oauth2/token',
  'https://169.254.169.254/',
  'http://smba.trafficmanager.net/emea/',
  'http://127.0.0.1:PORT/',
  'https://127.0.0.1:PORT/',
  'http://localhost:PORT/_connector',
  'http://[::1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f.1:PORT/',
  'https://smba.trafficmanager.net.example.no/emea/',
  'https://example.no/smba.trafficmanager.net/',
  'https://smba.trafficmanager.net@127.0.0.1:PORT/',
  'https://smba.trafficmanager.net:secret@example.no/',
  'https://me@smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://smba.trafficmanager.net:443/emea/',
  'https://smba.trafficmanager.net./emea/',
  'https://evil-smba.trafficmanager.net/emea/',
  'https://x.smba.trafficmanager.net/emea/',
  'https://trafficmanager.net/emea/',
  'https://evil.trafficmanager.net/emea/',
  'https://smbа.trafficmanager.net/emea/',
  'https://xn--smb-7cd.trafficmanager.net/emea/',
  'https://smba.trafficmanager。net/emea/',
  'https://smba%2etrafficmanager.net/emea/',
  'https://SMBA.trafficmanager.net/emea/',
  'https:smba.trafficmanager.net/emea/',
  'https:\\\\smba.trafficmanager.net\\emea\\',
  'https://127.0.0.1:PORT\\@smba.trafficmanager.net/',
  'https://smba.trafficmanager.net/\t../emea/',
  ' https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/emea/ ',
  'https://smba.trafficmanager.net/emea/../x/',
  'https://smba.trafficmanager.net/emea/?to=127.0.0.1',
  'https://smba.trafficmanager.net/emea/#x',
  `https://smba.trafficmanager.net/${'a'.repeat(600)}`,
  '//smba.trafficmanager.net/emea/',
  'smba.trafficmanager.net/emea',
  'ftp://smba.trafficmanager.net/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:application/json,{}',
  '',
  ' ',
  null,
  undefined,
  7,
  {},
  ['https://smba.trafficmanager.net/emea/'],
];

test.each(lures)('%j is no address of Teams, even where its token says so', async (lure) => {
  const now = house.now;
  const serviceUrl = typeof lure === 'string' ? lure.replace('PORT', String(port)) : lure;
  const header = `Bearer ${await sign(now.claims({ serviceurl: serviceUrl }), now)}`;
  const answers = [
    await now.send(teamsMessage({ serviceUrl }), header),
    await now.send(teamsInvoke('adaptiveCard/action', {}, { serviceUrl }), header),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  expect(now.refused).toEqual(['service-address', 'service-address']);
  expect(now.turns).toEqual([]);
  const reference = {
    serviceUrl,
    channelId: 'msteams',
    conversation: { id: 'a:1' },
    bot: { id: '28:b' },
    user: { id: '29:u' },
  };
  const message = { type: 'message', text: 'hei' };
  await expect(now.post.send(reference, message)).rejects.toMatchObject({ failure: { kind: 'address-refused' } });
  await expect(now.post.update(reference, '1', message)).rejects.toMatchObject({
    failure: { kind: 'address-refused' },
  });
  expect(hits).toBe(0);
});

const proven = {
  trust: { kind: 'proven', app, issuer: '', metadataUrl: new URL('http://localhost'), patienceMilliseconds: 1 },
  tenant,
  serviceHosts: [...publicServiceHosts, 'smba.teams.example.no'],
} as const;

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/emea/3f2c8f6e-5d1b-4c7a-9a34-6f0e2b8d1c55/',
  'https://smba.trafficmanager.net/teams',
  'https://smba.trafficmanager.net',
  'https://smba.onyx.prod.teams.trafficmanager.net/amer/',
  'https://smba.teams.example.no/emea/',
])('%s is one of Teams', (address) => expect(isServiceAddress(address, proven)).toBe(true));

describe('where nobody proves anything, messages go to this machine and nowhere else', () => {
  const anonymous = { ...proven, trust: { kind: 'anonymous', isThisMachine: isLoopback } } as const;

  test.each(['http://localhost:56150/_connector', 'http://127.0.0.1:56150/', 'http://[::1]:56150/_connector'])(
    '%s',
    (address) => expect(isServiceAddress(address, anonymous)).toBe(true),
  );

  test.each([
    'https://smba.trafficmanager.net/emea/',
    'http://smba.trafficmanager.net/emea/',
    'http://localhost.example.no/',
    'http://127.0.0.1.example.no/',
    'http://169.254.169.254/',
    'http://me@localhost/',
    'http://0/',
  ])('not %s', (address) => expect(isServiceAddress(address, anonymous)).toBe(false));
});
