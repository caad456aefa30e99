import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyNotAt } from '../../scripts/playground/look-at-endpoint.ts';
import { playgroundTenant } from '../../server/demo-roster.ts';
import { appId, teamsMessage, tenant } from '../channels/teams/teams-activities.ts';
import { newServerPlace, type ServerPlace, startServer } from './running-server.ts';

const roster = fileURLToPath(new URL('../../domain/caseworkers/roster.example.json', import.meta.url));
const app = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'x'.repeat(40),
  CASEWORKERS_FILE: roster,
};

let place: ServerPlace;
beforeEach(async () => {
  place = await newServerPlace();
});
afterEach(() => place.remove());

/** Why nobody would sit down at a Playground before that server. */
function whyNoPlayground(address: string): Promise<string | undefined> {
  return whyNotAt(new URL('/api/messages', address));
}

async function post(address: string, activity: object, authorization?: string): Promise<number> {
  const { status } = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(activity),
  });
  return status;
}

test('a server that was told nothing of Teams has no way in for it', async () => {
  const server = await startServer(place);
  expect(await post(server.address, teamsMessage())).toBe(404);
  expect(await whyNoPlayground(server.address)).toMatch(/is not open to Teams: .* TEAMS_ANONYMOUS=on npm start/);
  expect(server.output()).not.toContain('Teams is open');
  expect(await server.stop()).toBe(0);
}, 60_000);

test('a server with an app refuses whoever proves nothing, and counts it', async () => {
  const server = await startServer(place, app);
  expect(await post(server.address, teamsMessage())).toBe(401);
  expect(await post(server.address, teamsMessage(), 'Bearer aaaa.bbbb.cccc')).toBe(401);
  const figures = await (await fetch(`${server.address}/metrics`)).text();
  expect(figures).toContain('teams_refused_total{why="no-token"} 1');
  expect(figures).toContain('teams_refused_total{why="not-a-token"} 1');
  expect(server.output().match(/requests to the way in for Teams refused/g)).toHaveLength(2);
  expect(await whyNoPlayground(server.address)).toMatch(/believes nobody but Teams: .* TEAMS_ANONYMOUS=on/);
  expect(server.output()).not.toContain('Teams is open');
  expect(await server.stop()).toBe(0);
}, 60_000);

test('a server for a client on this machine takes what comes from there', async () => {
  const server = await startServer(place, { TEAMS_ANONYMOUS: 'on' });
  const conversation = { conversationType: 'personal', tenantId: playgroundTenant, id: 'a:1' };
  const channelData = { tenant: { id: playgroundTenant } };
  const from = { id: 'user-id-0', aadObjectId: '00000000-0000-0000-0000-0000000000020' };
  // Nobody listens there: the answer waits to be sent.
  const activity = teamsMessage({ serviceUrl: 'http://127.0.0.1:9/', conversation, channelData, from });
  expect(await post(server.address, activity)).toBe(200);
  expect(await post(server.address, teamsMessage())).toBe(403);
  expect(await whyNoPlayground(server.address)).toBeUndefined();
  expect(server.output()).toContain('Teams is open to whoever is on this machine');
  expect(await server.stop()).toBe(0);
}, 60_000);

test('a file of caseworkers that cannot be used stops the start, and the line to mend is named', async () => {
  const file = join(place.folder, 'caseworkers.json');
  writeFileSync(file, `{\n "tenant": "${tenant}",\n "hours": { "1": "noon" }\n}`);
  const started = startServer(place, { ...app, CASEWORKERS_FILE: file });
  await expect(started).rejects.toThrow(/line 3: hours\.1 "noon" is not a time/);
  await expect(started).rejects.not.toThrow(/\n\s+at /);
}, 60_000);
