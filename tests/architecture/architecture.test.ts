import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFiles, root } from './source-files.ts';

const files = readSourceFiles();
const house = files.filter(({ path }) => !path.startsWith('tests/') && path.includes('/'));

const everything = [
  'backend',
  'bots',
  'channels',
  'dialogs',
  'domain',
  'nlu',
  'server',
  'storage',
  'texts',
  'widget',
  'scripts',
];

/** Who may import whom; every folder may import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  server: everything,
  // The long form of the fault tests is a command.
  scripts: [...everything, 'tests'],
  channels: ['bots', 'storage', 'texts', 'domain'],
  bots: ['dialogs', 'nlu', 'storage', 'texts', 'domain'],
  dialogs: ['nlu', 'backend', 'storage', 'texts', 'domain'],
  nlu: ['domain'],
  backend: ['storage', 'domain'],
  storage: ['domain'],
  texts: ['domain'],
  widget: ['texts/widget'],
  domain: [],
};

/** Files that a folder may import although it may not import the folder they stand in. */
const exceptions: readonly (readonly [from: string, to: string])[] = [];

const top = (path: string) => path.split('/')[0] ?? '';

function isAllowed(from: string, to: string): boolean {
  if (top(from) === top(to) || exceptions.some(([file, target]) => file === from && target === to)) return true;
  return (mayImport[top(from)] ?? []).some((folder) => to.startsWith(`${folder}/`));
}

test('imports point one way', () => {
  const wrong = house.flatMap(({ path, imports }) =>
    imports
      .filter((to) => !isAllowed(path, to))
      .map((to) => `${path} must not import ${to}: move what it needs down, or pass it in`),
  );
  expect(wrong).toEqual([]);
});

test('nothing imports in a circle', () => {
  const importsOf = new Map(house.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) circles.push([...way.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of house) visit(path, []);
  expect(circles).toEqual([]);
});

test('no file is longer than 200 lines, facts, texts and examples excepted: split it by idea', () => {
  const roomy = /(^|\/)(facts|texts|examples|words)\//;
  const long = files.filter(({ path, lines }) => lines > 200 && !roomy.test(path));
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test('half of the files are shorter than 60 lines', () => {
  const lengths = house.map(({ lines }) => lines).toSorted((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
});

test('the Bot Framework SDK stays where its successor will have to be put', () => {
  const rooms = [
    /^channels\//,
    /^bots\//,
    /^storage\/conversation-state\.ts$/,
    /^dialogs\/journey-dialog\.ts$/,
    /^scripts\/bench\//,
  ];
  const elsewhere = house.filter(
    ({ path, packages }) =>
      packages.some((name) => name.startsWith('botbuilder')) && !rooms.some((room) => room.test(path)),
  );
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

test('nothing is called utils, helpers, common or manager', () => {
  const vague = files.filter(({ path }) => /(^|\/|-)(utils?|helpers?|common|manager)(\/|-|\.ts$)/.test(path));
  expect(vague.map(({ path }) => path)).toEqual([]);
});

test('what is dangerous is not used', () => {
  const bans: readonly (readonly [RegExp, string])[] = [
    [/from 'natural'/, "natural's root reads .env and loads database drivers: import the folder that is needed"],
    [/\bDateTimePrompt\b/, 'DateTimePrompt hangs on one short message: use nlu/details'],
    [/plugins\.bodyParser/, "restify's body parser dies on a broken gzip body: the ingress guard reads bodies"],
    [/insecureHTTPParser/, 'a lenient HTTP parser lets requests be smuggled in'],
    [/process\.env\b/, 'only server/ reads the environment'],
    [/@ts-(ignore|expect-error|nocheck)|biome-ignore/, 'a silenced warning is a fault kept'],
    [/\b(TODO|FIXME|XXX)\b/, 'nothing waits in the code'],
  ];
  const mayReadEnvironment = /^(server\/start\.ts|scripts\/)/;
  const found = house.flatMap(({ path, text }) =>
    bans
      .filter(([ban]) => ban.test(text) && !(ban.source.includes('env') && mayReadEnvironment.test(path)))
      .map(([, why]) => `${path}: ${why}`),
  );
  expect(found).toEqual([]);
});

test('what the README names exists', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/`((?:[a-z.-]+\/)+[\w.-]*|[\w.-]+\.(?:ts|json|md|example))`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
