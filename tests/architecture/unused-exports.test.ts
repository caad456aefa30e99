import { exportedNames, importedNames } from './named-exports.ts';
import { readSourceFiles } from './source-files.ts';

const files = readSourceFiles();
const isTest = ({ path }: { path: string }) => path.startsWith('tests/');

/** Exported for tests alone, each with its reason. */
const forTestsOnly: Readonly<Record<string, string>> = {
  'domain/outcome.ts notes': 'a closed list: tests of rules and of texts go through all of it',
  'dialogs/handover/events.ts handoverEvents': 'a closed list: a test goes through all that can happen',
  'texts/words.ts createSpeaker': 'the house speaks every language in a form; a test, one',
  'storage/sqlite/connection.ts requireDurability': 'a test shows it connections that openConnection never makes',
};

/** Exports that no other file imports; for the house itself tests do not count as others. */
function unusedExports(): string[] {
  const everywhere = new Set(files.flatMap(importedNames));
  const inTheHouse = new Set(files.filter((file) => !isTest(file)).flatMap(importedNames));
  return files.flatMap((file) => {
    const used = isTest(file) ? everywhere : inTheHouse;
    if (used.has(`${file.path} *`)) return [];
    return exportedNames(file)
      .map((name) => `${file.path} ${name}`)
      .filter((name) => !used.has(name));
  });
}

test('what is exported is imported elsewhere: keep it in its file, or remove it', () => {
  expect(unusedExports().filter((name) => !(name in forTestsOnly))).toEqual([]);
});

test('no exception outlives its reason', () => {
  expect(unusedExports()).toEqual(expect.arrayContaining(Object.keys(forTestsOnly)));
  const imported = new Set(files.filter(isTest).flatMap(importedNames));
  expect(Object.keys(forTestsOnly).filter((name) => !imported.has(name))).toEqual([]);
});
