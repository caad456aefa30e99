import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { message, type Place, SetClock, turn } from './contract/bench.ts';
import { itIsAStorage } from './storage-contract.ts';

function inFile(): Place & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'storage-'));
  return {
    folder,
    open: (clock) => openSqliteStorage(join(folder, 'conversations.db'), clock),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function inMemory(): Place {
  return { open: (clock) => openSqliteStorage(':memory:', clock), remove: () => {} };
}

describe('SQLite in a file', () => itIsAStorage(inFile, true));
describe('SQLite in memory', () => itIsAStorage(inMemory, false));

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}

test('what was forgotten stands in no file any more, nor in the log beside it', async () => {
  const place = inFile();
  const storage = await place.open(new SetClock());
  const secret = 'canary-4711 '.repeat(1_000);
  await storage.receive(message('anna', 'k1', { activity: { text: secret } }));
  await storage.save(turn('anna', 0, { inboxKey: 'k1', state: { secret }, outgoing: [{ text: secret }] }));
  expect(filesWith(place.folder, 'canary-4711')).not.toEqual([]);
  await storage.save(turn('anna', 1, { forget: true }));
  expect(filesWith(place.folder, 'canary-4711')).toEqual([]);
  await storage.close();
  expect(readdirSync(place.folder)).toEqual(['conversations.db']);
  place.remove();
});

test('fifty turns that end at the same time share one commit, and a lone one has its own', async () => {
  const commits: number[] = [];
  const storage = await openSqliteStorage(':memory:', new SetClock(), (writes) => commits.push(writes));
  await Promise.all(Array.from({ length: 50 }, (_, place) => storage.save(turn(`conversation ${place}`, 0))));
  await storage.save(turn('alone', 0));
  expect(commits).toEqual([50, 1]);
  await storage.close();
});
