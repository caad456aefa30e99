import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { misspeltSettings } from '../../server/misspelt-settings.ts';
import { readSettings, SettingsError, settingNames } from '../../server/settings.ts';

const example = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');

const twilio = (besides: Record<string, string>) => ({
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'f'.repeat(32),
  SMS_SENDER: '+4759440000, +4759440001',
  PUBLIC_URL: 'https://chat.example.no',
  ...besides,
});

const app = (besides: Record<string, string>) => ({
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '7d2b1f0c-94f4-4d2c-9f36-0a5f6b1c8e21',
  MicrosoftAppTenantId: '3f2c8f6e-5d1b-4c7a-9a34-6f0e2b8d1c55',
  MicrosoftAppPassword: 'x'.repeat(40),
  CASEWORKERS_FILE: 'caseworkers.json',
  ...besides,
});

const given = (environment: Record<string, string>) => () => readSettings(environment);

test('nothing has to be set', () => {
  expect(readSettings({})).toMatchObject({ PORT: 3978, HOST: '127.0.0.1', DEMO: 'on' });
});

test('the example file names every setting with its sentence, and none besides', () => {
  const lines = example.split('\n');
  const named = lines.flatMap((line) => /^([A-Za-z_]+)=/.exec(line)?.[1] ?? []);
  expect(named.toSorted()).toEqual([...settingNames].toSorted());
  const explained = named.filter((name) => {
    const above = lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1] ?? '';
    return above.startsWith('# ') || /^[A-Za-z_]+=/.test(above);
  });
  expect(explained).toEqual(named);
});

test('the values of the example file are accepted as they stand', () => {
  const values = [...example.matchAll(/^([A-Za-z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
  expect(readSettings(Object.fromEntries(values))).toEqual(readSettings({}));
});

test.each([
  ['a port that is none', { PORT: '70000' }, 'PORT'],
  ['a port that is half a number', { PORT: '39.5' }, 'PORT'],
  ['a port in words', { PORT: 'many' }, 'PORT'],
  ['a database we do not have', { DATABASE_URL: 'mysql://here' }, 'DATABASE_URL'],
  ['a short secret', { DIRECT_LINE_SECRET: 'secret' }, 'DIRECT_LINE_SECRET'],
  ['portal keys over plain http', { PORTAL_JWKS_URL: 'http://portal.example.no/keys', DEMO: 'off' }, 'PORTAL_JWKS_URL'],
  [
    'two ways to sign',
    { PORTAL_JWKS_URL: 'https://portal.example.no/keys', PORTAL_JWT_SECRET: 'x'.repeat(32), DEMO: 'off' },
    'PORTAL_JWT_SECRET',
  ],
  ['the demonstration for the public', { HOST: '0.0.0.0', PUBLIC_URL: 'https://chat.example.no' }, 'DEMO'],
  ['a public address nobody knows', { HOST: '0.0.0.0', DEMO: 'off' }, 'PUBLIC_URL'],
  ['an origin that is none', { TRUSTED_ORIGINS: 'portal' }, 'TRUSTED_ORIGINS'],
  ['a book over plain http', { BACKEND_URL: 'http://book.example.no', BACKEND_TOKEN: 'x'.repeat(32) }, 'BACKEND_URL'],
  ['a book by another protocol', { BACKEND_URL: 'ftp://book.example.no' }, 'BACKEND_URL'],
  ['a password in an address', { BACKEND_URL: 'https://me:secret@localhost' }, 'BACKEND_URL'],
  ['a book that lets anybody in', { BACKEND_URL: 'https://book.example.no', DEMO: 'off' }, 'BACKEND_TOKEN'],
  ['a token too short to be one', { BACKEND_TOKEN: 'secret' }, 'BACKEND_TOKEN'],
  ['a token that no header can hold', { BACKEND_TOKEN: 'two words '.repeat(8) }, 'BACKEND_TOKEN'],
  [
    'people who do not exist, in a real book',
    { BACKEND_URL: 'https://book.example.no', BACKEND_TOKEN: 'x'.repeat(32) },
    'DEMO',
  ],
  ['a sender of texts without an account', { SMS_SENDER: '+4759440000' }, 'TWILIO_ACCOUNT_SID'],
  ['an account that is none', { TWILIO_ACCOUNT_SID: 'me' }, 'TWILIO_ACCOUNT_SID'],
  ['texts that anybody could send us', twilio({ TWILIO_AUTH_TOKEN: '' }), 'TWILIO_AUTH_TOKEN'],
  ['texts from no number', twilio({ SMS_SENDER: '' }), 'SMS_SENDER'],
  ['texts from half a number', twilio({ SMS_SENDER: '59440000' }), 'SMS_SENDER'],
  ['texts over plain http', twilio({ PUBLIC_URL: 'http://chat.example.no' }), 'PUBLIC_URL'],
  ['texts to the whole world', { SMS_PREFIXES: '+' }, 'SMS_PREFIXES'],
  ['a ceiling that is none', { SMS_SEGMENTS_A_DAY: '0' }, 'SMS_SEGMENTS_A_DAY'],
  ['an app that is no id', app({ MicrosoftAppId: 'my-bot' }), 'MicrosoftAppId'],
  ['an organisation that is no id', app({ MicrosoftAppTenantId: 'example.onmicrosoft.com' }), 'MicrosoftAppTenantId'],
  ['an app of every organisation', app({ MicrosoftAppType: 'MultiTenant' }), 'MicrosoftAppType'],
  ['a kind of app that is misspelt', app({ MicrosoftAppType: 'SingelTenant' }), 'MicrosoftAppType'],
  ['an app of no kind', app({ MicrosoftAppType: '' }), 'MicrosoftAppType'],
  ['an app of no organisation', app({ MicrosoftAppTenantId: '' }), 'MicrosoftAppTenantId'],
  ['an app without a password', app({ MicrosoftAppPassword: '' }), 'MicrosoftAppPassword'],
  ['a password that is none', app({ MicrosoftAppPassword: 'secret' }), 'MicrosoftAppPassword'],
  ['a managed identity with a password', app({ MicrosoftAppType: 'UserAssignedMSI' }), 'MicrosoftAppPassword'],
  ['an app in which nobody may do anything', app({ CASEWORKERS_FILE: '' }), 'CASEWORKERS_FILE'],
  ['an app without its id', app({ MicrosoftAppId: '' }), 'MicrosoftAppId'],
  ['a password alone', { MicrosoftAppPassword: 'x'.repeat(40) }, 'MicrosoftAppId'],
  ['an app that believes anybody', app({ TEAMS_ANONYMOUS: 'on' }), 'TEAMS_ANONYMOUS'],
  [
    'caseworkers that are anybody, for the public',
    {
      TEAMS_ANONYMOUS: 'on',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://chat.example.no',
      DEMO: 'off',
      CASEWORKERS_FILE: 'x',
    },
    'TEAMS_ANONYMOUS',
  ],
  [
    'caseworkers that are anybody, behind a proxy',
    { TEAMS_ANONYMOUS: 'on', PUBLIC_URL: 'https://chat.example.no' },
    'TEAMS_ANONYMOUS',
  ],
  ['caseworkers that are anybody, and nobody', { TEAMS_ANONYMOUS: 'on', DEMO: 'off' }, 'CASEWORKERS_FILE'],
  ['caseworkers, and no way in for them', { CASEWORKERS_FILE: 'caseworkers.json' }, 'CASEWORKERS_FILE'],
  ['a word that is neither', { TEAMS_ANONYMOUS: 'yes' }, 'TEAMS_ANONYMOUS'],
  ['a host with an address around it', app({ TEAMS_SERVICE_HOSTS: 'https://smba.example.no/' }), 'TEAMS_SERVICE_HOSTS'],
  ['a host that is a number', app({ TEAMS_SERVICE_HOSTS: '127.0.0.1' }), 'TEAMS_SERVICE_HOSTS'],
  ['a host that ends every name', app({ TEAMS_SERVICE_HOSTS: '*.example.no' }), 'TEAMS_SERVICE_HOSTS'],
  ['a host that is this machine', app({ TEAMS_SERVICE_HOSTS: 'localhost' }), 'TEAMS_SERVICE_HOSTS'],
  ['a word that is no level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ['an address that is none', { PUBLIC_URL: 'chat' }, 'PUBLIC_URL'],
])('%s stops the start and is named', (_what, environment, name) => {
  expect(given(environment)).toThrow(SettingsError);
  expect(given(environment)).toThrow(`  ${name}`);
  expect(given(environment)).toThrow('.env.example');
  // Our own sentence and not the checking library's.
  expect(given(environment)).toThrow(new RegExp(`  ${name}[.\\d]*: must `));
});

test('a name in .env that is no setting is told, with the setting that was meant', () => {
  expect(
    misspeltSettings('TRUSTED_ORIGIN=https://a.example.no\nlog_levl=warn\nPORT=3978\nCOLOUR=blue\n# DEMOO=on\n'),
  ).toEqual([
    '.env: COLOUR is no setting (see .env.example)',
    '.env: TRUSTED_ORIGIN is no setting; did you mean TRUSTED_ORIGINS?',
    '.env: log_levl is no setting; did you mean LOG_LEVEL?',
  ]);
  expect(misspeltSettings(example)).toEqual([]);
});

test.each([
  ['https', { BACKEND_URL: 'https://book.example.no/appointments', BACKEND_TOKEN: 'x'.repeat(32), DEMO: 'off' }],
  ['this machine', { BACKEND_URL: 'http://localhost:3979' }],
  ['this machine by its address', { BACKEND_URL: 'http://[::1]:3979' }],
  [
    'plain http that was allowed',
    { BACKEND_URL: 'http://book.internal', BACKEND_PLAIN_HTTP: 'allowed', BACKEND_TOKEN: 'x'.repeat(32), DEMO: 'off' },
  ],
])('a book may be reached by %s', (_how, environment) => {
  expect(given(environment)).not.toThrow();
});

test.each(['http://127.0.0.1.example.no', 'http://localhost.example.no', 'http://1270.0.0.1.example.no'])(
  '%s is not this machine',
  (address) => {
    expect(given({ BACKEND_URL: address, BACKEND_TOKEN: 'x'.repeat(32), DEMO: 'off' })).toThrow('  BACKEND_URL');
  },
);

test('an account of Twilio with all that belongs to it is taken', () => {
  const { SMS_SENDER, SMS_PREFIXES } = readSettings(twilio({}));
  expect({ SMS_SENDER, SMS_PREFIXES }).toEqual({ SMS_SENDER: ['+4759440000', '+4759440001'], SMS_PREFIXES: ['+47'] });
});

test.each([
  ['an app of one organisation', app({})],
  ['a managed identity', app({ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' })],
  ['more hosts', app({ TEAMS_SERVICE_HOSTS: 'smba.teams.example.no, b.example.no' })],
  ['a client of this machine', { TEAMS_ANONYMOUS: 'on' }],
  [
    'a client of this machine with people of your own',
    { TEAMS_ANONYMOUS: 'on', DEMO: 'off', CASEWORKERS_FILE: 'x.json' },
  ],
  ['a client of this machine by its name', { TEAMS_ANONYMOUS: 'on', PUBLIC_URL: 'http://localhost:3978' }],
])('caseworkers may come by %s', (_how, environment) => {
  expect(given(environment)).not.toThrow();
});

test('ids of Entra are kept as tokens have them', () => {
  const { MicrosoftAppId = '' } = app({});
  expect(readSettings(app({ MicrosoftAppId: MicrosoftAppId.toUpperCase() }))).toMatchObject({ MicrosoftAppId });
});

test('a setting of the app that is misspelt is told with the one that was meant', () => {
  expect(misspeltSettings('MICROSOFTAPPID=x\nMicrosoftAppTennantId=x\n')).toEqual([
    '.env: MICROSOFTAPPID is no setting; did you mean MicrosoftAppId?',
    '.env: MicrosoftAppTennantId is no setting; did you mean MicrosoftAppTenantId?',
  ]);
});
