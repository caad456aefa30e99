import { request } from 'node:http';
import { credentialsFor } from '../../../channels/teams/credentials.ts';
import { openTeamsAdapter } from '../../../channels/teams/open-adapter.ts';
import type { TeamsSettings } from '../../../channels/teams/teams-settings.ts';
import { demoRoster, playgroundTenant } from '../../../server/demo-roster.ts';
import { isLoopback } from '../../../server/loopback.ts';
import { openTeamsHouse } from './open-teams-house.ts';
import { teamsMessage, tenant } from './teams-activities.ts';
import { app } from './teams-house.ts';

const trust = { kind: 'anonymous', isThisMachine: isLoopback } as const;
const house = openTeamsHouse({ trust, tenant: playgroundTenant });

/** As the Agents Playground 0.2.28 sends it. */
const played = teamsMessage({
  id: 'b0b1e96e-5f05-4f2f-9d92-dd51807955bd',
  serviceUrl: 'http://localhost:56150/_connector',
  from: { id: 'user-id-0', name: 'Alex Wilber', aadObjectId: '00000000-0000-0000-0000-0000000000020' },
  conversation: {
    conversationType: 'personal',
    tenantId: playgroundTenant,
    id: '8e9528a1-7c71-464f-8469-06cd8544ecf2',
  },
  channelData: { tenant: { id: playgroundTenant } },
});

test('a client of this machine is believed without a token, and is somebody of the demonstration', async () => {
  const now = house.now;
  expect((await now.send(played, null)).status).toBe(200);
  const [turn] = now.turns;
  if (turn === undefined) throw new Error('There was no turn');
  const { tenant, person } = turn.colleague;
  expect(demoRoster.find({ tenant, id: person })).toMatchObject({ role: 'lead', stations: 'all' });
  expect(now.issuer.asked).toBe(0);
});

test('an address outside this machine is refused, and so is another channel', async () => {
  const now = house.now;
  expect((await now.send({ ...played, serviceUrl: 'https://smba.trafficmanager.net/emea/' }, null)).status).toBe(403);
  expect((await now.send({ ...played, channelId: 'emulator' }, null)).status).toBe(403);
  expect(now.turns).toEqual([]);
});

test('a page whose name was made to lead to this machine is refused', async () => {
  const now = house.now;
  const body = JSON.stringify(played);
  const status = await new Promise((resolve, reject) => {
    request(`${now.url}/api/messages`, {
      method: 'POST',
      headers: {
        host: 'rebound.example.no',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      },
    })
      .on('response', (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end(body);
  });
  expect(status).toBe(403);
  expect(now.refused).toEqual(['not-this-machine']);
  expect(now.turns).toEqual([]);
});

describe('the adapter is not opened', () => {
  const settings = (wanted: TeamsSettings['trust']): TeamsSettings => ({ trust: wanted, tenant, serviceHosts: [] });
  const proven = {
    kind: 'proven',
    app,
    issuer: '',
    metadataUrl: new URL('http://localhost'),
    patienceMilliseconds: 1,
  } as const;
  const timeLimit = AbortSignal.timeout;

  test('without credentials where proof is wanted, nor with them where it is not', async () => {
    const none = credentialsFor(trust);
    await expect(openTeamsAdapter(settings(proven), { credentials: none, timeLimit })).rejects.toThrow('credentials');
    const some = credentialsFor(proven);
    await expect(openTeamsAdapter(settings(trust), { credentials: some, timeLimit })).rejects.toThrow('credentials');
  });

  test.each([
    ['a password', app],
    ['a managed identity', { type: 'UserAssignedMSI', id: app.id, tenant } as const],
  ])('but with %s it is', async (_what, known) => {
    const credentials = credentialsFor({ ...proven, app: known });
    await expect(openTeamsAdapter(settings(proven), { credentials, timeLimit })).resolves.toBeDefined();
  });
});
