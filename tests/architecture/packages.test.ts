import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFiles, root } from './source-files.ts';

const files = readSourceFiles();
const {
  dependencies,
  devDependencies,
}: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** Packages that are used without an import, with how. */
const notImported: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'npm test runs it',
  jest: 'npm test runs it',
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
