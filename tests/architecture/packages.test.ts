import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFiles, root } from './source-files.ts';

type Packages = Readonly<Record<string, string>>;
type PackageFile = Record<'dependencies' | 'devDependencies', Packages>;

/** What understanding is measured beside is installed there by `npm run bench`, and never with the assistant. */
const rivalsFolder = 'scripts/bench/rivals/';
const isRival = ({ path }: { path: string }) => path.startsWith(rivalsFolder);

const everyFile = readSourceFiles();
const files = everyFile.filter((file) => !isRival(file));
const { dependencies, devDependencies }: PackageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packages that are used without an import, with how. */
const notImported: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'npm test runs it',
  '@microsoft/app-manifest': 'the package of the Teams app is checked by the schemas in it',
  jest: 'npm test runs it',
  '@microsoft/m365agentsplayground': 'npm run playground runs it',
  typescript: 'npm test runs it',
};

/** `kysely` of `kysely/helpers/sqlite`, `@scope/name` of `@scope/name/file`. */
const nameOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

function packagesOf(wanted: (path: string) => boolean): Set<string> {
  return new Set(files.filter(({ path }) => wanted(path)).flatMap(({ packages }) => packages.map(nameOf)));
}
const isTest = (path: string) => path.startsWith('tests/');
const runs = packagesOf((path) => !isTest(path) && !path.startsWith('scripts/'));

test('what the assistant runs on is imported by it: leave out what is not', () => {
  expect(Object.keys(dependencies).filter((name) => !runs.has(name))).toEqual([]);
});

test('what only tests and scripts need is imported by them, or run by a command', () => {
  const used = packagesOf((path) => isTest(path) || path.startsWith('scripts/'));
  const unused = Object.keys(devDependencies).filter((name) => !used.has(name) && !(name in notImported));
  expect(unused.filter((name) => !name.startsWith('@types/'))).toEqual([]);
});

test('what is imported stands in package.json, and nothing that runs needs a package of the tests', () => {
  const known = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies), '@jest/globals']);
  expect([...packagesOf(() => true)].filter((name) => !known.has(name))).toEqual([]);
  expect([...runs].filter((name) => !(name in dependencies))).toEqual([]);
});

describe('what understanding is measured beside', () => {
  const readThere = (file: string) => JSON.parse(readFileSync(join(root, rivalsFolder, file), 'utf8'));
  const { devDependencies: rivals }: PackageFile = readThere('package.json');

  test('stands in its own package.json, and all of that is measured', () => {
    const imported = everyFile.filter(isRival).flatMap(({ packages }) => packages.map(nameOf));
    expect(Object.keys(rivals).toSorted()).toEqual([...new Set(imported)].toSorted());
  });

  test('is pinned by its own lock file', () => {
    const { packages }: { packages: Record<string, { version?: string; devDependencies?: Packages }> } =
      readThere('package-lock.json');
    expect(packages['']?.devDependencies).toEqual(rivals);
    const locked = Object.keys(rivals).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(rivals);
  });

  test('is natural as the assistant has it, and nothing else of ours', () => {
    const known = { ...dependencies, ...devDependencies };
    const shared = Object.entries(rivals).filter(([name]) => name in known);
    expect(Object.fromEntries(shared)).toEqual({ natural: dependencies.natural });
  });
});
