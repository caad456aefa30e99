import { fileURLToPath } from 'node:url';
import { layBasis } from '../../server/basis.ts';
import { readSettings, SettingsError } from '../../server/settings.ts';
import { planTeams } from '../../server/teams-door.ts';
import { appId, tenant } from '../channels/teams/teams-activities.ts';

const roster = fileURLToPath(new URL('../../domain/caseworkers/roster.example.json', import.meta.url));

function planOf(environment: Record<string, string>) {
  const settings = readSettings({ LOG_LEVEL: 'silent', PORTAL_JWT_SECRET: 'x'.repeat(32), ...environment });
  const basis = layBasis(settings);
  const warnings: unknown[] = [];
  basis.log.warn = (warning: unknown) => warnings.push(warning);
  return { plan: planTeams(basis), warnings };
}

const app = {
  MicrosoftAppId: appId.toUpperCase(),
  MicrosoftAppTenantId: tenant.toUpperCase(),
  CASEWORKERS_FILE: roster,
};

test('an app that is registered in Entra asks the organisation for tokens, at addresses of the public cloud', () => {
  const { plan, warnings } = planOf({ ...app, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'x'.repeat(40) });
  expect(plan?.roster.hasGroups).toBe(true);
  expect(plan?.settings.signIn).toEqual({
    tenant,
    appId,
    resource: `api://botid-${appId}`,
    issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
    olderIssuer: `https://sts.windows.net/${tenant}/`,
    metadataUrl: new URL(`https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration`),
    patienceMilliseconds: 3000,
  });
  expect(warnings).toEqual([]);
});

test('a managed identity asks for none, and the operator hears that groups give nobody a role', () => {
  const { plan, warnings } = planOf({ ...app, MicrosoftAppType: 'UserAssignedMSI' });
  expect(plan?.settings).not.toHaveProperty('signIn');
  expect(warnings).toEqual([expect.stringContaining('groups')]);
});

test.each([
  ['CASEWORKERS_FILE', 'nowhere.json', 'must be a file; there is none at nowhere.json'],
  ['CASEWORKERS_FILE', import.meta.dirname, 'is a folder'],
  ['STATIONS_FILE', 'nowhere.json', 'must be a file; there is none at nowhere.json'],
  ['STATIONS_FILE', `${roster}/stations.json`, 'must be a file; there is none at '],
  ['STATIONS_FILE', import.meta.dirname, 'is a folder'],
])('%s=%s is a wrong setting, and is named', (name, path, why) => {
  const plan = () => planOf({ TEAMS_ANONYMOUS: 'on', [name]: path });
  expect(plan).toThrow(SettingsError);
  expect(plan).toThrow(`The settings cannot be used (see .env.example):\n  ${name}: must be a file; `);
  expect(plan).toThrow(why);
});

test('where nobody proves anything, nobody is asked for a token', () => {
  const { plan, warnings } = planOf({ TEAMS_ANONYMOUS: 'on', CASEWORKERS_FILE: roster });
  expect(plan?.settings).not.toHaveProperty('signIn');
  expect(warnings).toEqual([]);
});
