import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, SettingsError, settingNames } from '../../server/settings.ts';

const example = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');

const given = (environment: Record<string, string>) => () => readSettings(environment);

test('nothing has to be set', () => {
  expect(readSettings({})).toMatchObject({ PORT: 3978, HOST: '127.0.0.1', DEMO: 'on' });
});

test('the example file names every setting with its sentence, and none besides', () => {
  const lines = example.split('\n');
  const named = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(named.toSorted()).toEqual([...settingNames].toSorted());
  const explained = named.filter((name) => {
    const above = lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1] ?? '';
    return above.startsWith('# ') || /^[A-Z_]+=/.test(above);
  });
  expect(explained).toEqual(named);
});

test('the values of the example file are accepted as they stand', () => {
  const values = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
  expect(readSettings(Object.fromEntries(values))).toEqual(readSettings({}));
});

test.each([
  ['a port that is none', { PORT: '70000' }, 'PORT'],
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
  ['a word that is no level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
])('%s stops the start and is named', (_what, environment, name) => {
  expect(given(environment)).toThrow(SettingsError);
  expect(given(environment)).toThrow(`  ${name}`);
  expect(given(environment)).toThrow('.env.example');
});
