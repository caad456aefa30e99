import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage } from '../../../../channels/teams/package/app-package.ts';
import { PackageSettingsError, readPackageSettings } from '../../../../channels/teams/package/package-settings.ts';
import { faultsBy } from './teams-schema.ts';

const given = {
  MicrosoftAppId: '11111111-2222-3333-4444-55555555555A',
  PUBLIC_URL: 'https://chat.example.no',
  version: '1.2.3',
};
const zip = appPackage(readPackageSettings(given));
const files = unzipSync(zip);
const jsonOf = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
const fileOf = (name: string) => Buffer.from(files[name] ?? []);

test('it has the manifest, its translations and two icons, and nothing else', () => {
  expect(Object.keys(files)).toEqual(['manifest.json', 'nn.json', 'en.json', 'color.png', 'outline.png']);
});

test('the same settings make the same bytes, others others', () => {
  expect(Buffer.from(appPackage(readPackageSettings(given))).equals(zip)).toBe(true);
  expect(Buffer.from(appPackage(readPackageSettings({ ...given, version: '1.2.4' }))).equals(zip)).toBe(false);
});

test('Teams’ own schema has nothing against the manifest and the translations', () => {
  expect(faultsBy('MicrosoftTeams', '1.22', jsonOf('manifest.json'))).toEqual([]);
  expect(faultsBy('MicrosoftTeams.Localization', '1.22', jsonOf('en.json'))).toEqual([]);
  expect(faultsBy('MicrosoftTeams.Localization', '1.22', jsonOf('nn.json'))).toEqual([]);
});

test('the schema finds what is too long, too many or unknown', () => {
  const manifest = jsonOf('manifest.json');
  const long = { ...manifest, name: { short: 'x'.repeat(31) } };
  expect(faultsBy('MicrosoftTeams', '1.22', long)).toEqual(['/name/short must NOT have more than 30 characters']);
  const { commands } = manifest.bots[0].commandLists[0];
  manifest.bots[0].commandLists[0].commands = [...commands, commands[0]];
  expect(faultsBy('MicrosoftTeams', '1.22', manifest)).toHaveLength(1);
  expect(faultsBy('MicrosoftTeams.Localization', '1.22', { ...jsonOf('en.json'), 'bots[0].name': 'x' })).toHaveLength(
    1,
  );
});

test('it is the bot of the settings, for one person, reached where the assistant is', () => {
  const id = '11111111-2222-3333-4444-55555555555a';
  expect(jsonOf('manifest.json')).toMatchObject({
    id,
    version: '1.2.3',
    validDomains: ['chat.example.no'],
    webApplicationInfo: { id, resource: `api://botid-${id}` },
    bots: [{ botId: id, scopes: ['personal'] }],
    composeExtensions: [{ botId: id, commands: [{ id: 'appointments' }, { id: 'stations' }] }],
  });
});

test('of a managed identity Teams asks no tokens', () => {
  const settings = readPackageSettings({ ...given, MicrosoftAppType: 'UserAssignedMSI' });
  const manifest = JSON.parse(strFromU8(unzipSync(appPackage(settings))['manifest.json'] ?? new Uint8Array()));
  expect(manifest).not.toHaveProperty('webApplicationInfo');
  expect(faultsBy('MicrosoftTeams', '1.22', manifest)).toEqual([]);
});

test.each(['nn.json', 'en.json'])(
  '%s translates every word of the manifest, and names no place that is not there',
  (name) => {
    const manifest = jsonOf('manifest.json');
    const { $schema, ...words } = jsonOf(name);
    const places = placesOf(manifest).filter((place) => /(\.(title|description))$|^(name|description)\./.test(place));
    expect(Object.keys(words).toSorted()).toEqual(places.toSorted());
    expect(Object.values(words).filter((text) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  },
);

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a whole picture of %i pixels', (name, side) => {
  const file = fileOf(name);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([side, side]);
  expect(pixelsOf(file, side)).toHaveLength(side * side);
});

test('the outline is white on nothing, and the colours cover everything', () => {
  const outline = pixelsOf(fileOf('outline.png'), 32);
  expect(new Set(outline.map((pixel) => pixel.subarray(0, 3).toString('hex')))).toEqual(new Set(['ffffff']));
  expect(outline.filter((pixel) => pixel[3] === 0).length).toBeGreaterThan(500);
  expect(outline.filter((pixel) => pixel[3] === 255).length).toBeGreaterThan(150);
  const colours = pixelsOf(fileOf('color.png'), 192);
  expect(colours.every((pixel) => pixel[3] === 255)).toBe(true);
  expect(new Set(colours.map((pixel) => pixel.toString('hex'))).size).toBeGreaterThan(4);
});

test.each([
  [{ MicrosoftAppId: undefined }, ['MicrosoftAppId is missing']],
  [{ MicrosoftAppId: '', PUBLIC_URL: undefined }, ['MicrosoftAppId is missing', 'PUBLIC_URL is missing']],
  [{ MicrosoftAppId: 'my-bot' }, ['MicrosoftAppId must be the application id']],
  [{ PUBLIC_URL: 'http://chat.example.no' }, ['PUBLIC_URL must be where people reach']],
  [{ PUBLIC_URL: 'https://localhost:3978' }, ['PUBLIC_URL must be where people reach']],
])('of %j it says what is wrong', (wrong, sentences) => {
  const read = () => readPackageSettings({ ...given, ...wrong });
  expect(read).toThrow(PackageSettingsError);
  for (const sentence of sentences) expect(read).toThrow(sentence);
});

function placesOf(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [place];
  return Object.entries(value).flatMap(([key, each]) => {
    if (Array.isArray(value)) return placesOf(each, `${place}[${key}]`);
    return placesOf(each, place === '' ? key : `${place}.${key}`);
  });
}

/** Checked against the file's own checksum by the inflater; every line is unfiltered. */
function pixelsOf(file: Buffer, side: number): Buffer[] {
  const start = file.indexOf('IDAT') + 4;
  const lines = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const width = 1 + side * 4;
  return Array.from({ length: side * side }, (_pixel, at) => {
    const from = Math.floor(at / side) * width + 1 + (at % side) * 4;
    return lines.subarray(from, from + 4);
  });
}
