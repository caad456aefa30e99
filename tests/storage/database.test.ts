import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { openConnection, requireDurability } from '../../storage/sqlite/connection.ts';
import { type Database, openDatabase } from '../../storage/sqlite/database.ts';

interface Notes {
  notes: { id: number; text: string };
}

const notes: Migration = {
  up: async (kysely) => {
    await sql`CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT`.execute(kysely);
  },
};

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'));
  path = join(folder, 'inner', 'notes.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

function openNotes(migrations: Record<string, Migration> = { '001': notes }): Promise<Database<Notes>> {
  return openDatabase<Notes>(path, migrations);
}

async function textsIn(database: Database<Notes>): Promise<string[]> {
  return (await database.kysely.selectFrom('notes').select('text').orderBy('id').execute()).map(({ text }) => text);
}

describe('what is acknowledged survives a power cut', () => {
  test('a connection that is opened here promises it', () => {
    const connection = openConnection(path);
    expect(() => requireDurability(connection)).not.toThrow();
    connection.close();
  });

  test.each([
    ['synchronous = NORMAL', 'PRAGMA synchronous is 1, it must be 2'],
    ['synchronous = OFF', 'PRAGMA synchronous is 0, it must be 2'],
    ['journal_mode = DELETE', 'PRAGMA journal_mode is delete, it must be wal'],
    ['foreign_keys = OFF', 'PRAGMA foreign_keys is 0, it must be 1'],
    ['secure_delete = OFF', 'PRAGMA secure_delete is 0, it must be 1'],
  ])('a connection with %s is refused', (pragma, sentence) => {
    const connection = openConnection(path);
    connection.exec(`PRAGMA ${pragma}`);
    expect(() => requireDurability(connection)).toThrow(sentence);
    connection.close();
  });
});

test('nobody but the owner may read the files', async () => {
  const database = await openNotes();
  await database.transaction((transaction) => transaction.insertInto('notes').values({ id: 1, text: 'a' }).execute());
  for (const ending of ['', '-wal', '-shm']) expect(statSync(path + ending).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'inner')).mode & 0o777).toBe(0o700);
  await database.close();
});

describe('migrations', () => {
  test('a database newer than the program is refused with a sentence that says what to do', async () => {
    await (await openNotes({ '001': notes, '002-later': { up: async () => {} } })).close();
    await expect(openNotes()).rejects.toThrow(
      `${path} was changed by a newer version of this program (002-later). Start that version`,
    );
  });

  test('a migration that breaks off leaves the database as it was, and the next start does it again', async () => {
    await (await openNotes()).close();
    const breaksOff: Migration = {
      up: async (kysely) => {
        await sql`DROP TABLE notes`.execute(kysely);
        throw new Error('the lights went out');
      },
    };
    await expect(openNotes({ '001': notes, '002': breaksOff })).rejects.toThrow('the lights went out');
    const database = await openNotes();
    expect(await textsIn(database)).toEqual([]);
    await database.close();
  });

  test('two processes that start at once both find the tables', async () => {
    const [first, second] = await Promise.all([openNotes(), openNotes()]);
    expect([await textsIn(first), await textsIn(second)]).toEqual([[], []]);
    await Promise.all([first.close(), second.close()]);
  });
});

test('a write waits for another process that is writing', async () => {
  const database = await openNotes();
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE; INSERT INTO notes VALUES (1, 'theirs')");
  setTimeout(() => other.exec('COMMIT'), 250);
  await database.transaction((transaction) =>
    transaction.insertInto('notes').values({ id: 2, text: 'ours' }).execute(),
  );
  expect(await textsIn(database)).toEqual(['theirs', 'ours']);
  other.close();
  await database.close();
});

test('what a column cannot hold is refused, half a surrogate pair becomes the sign for it', async () => {
  const database = await openNotes();
  const insert = (text: string) =>
    database.transaction((transaction) => transaction.insertInto('notes').values({ id: 1, text }).execute());
  await expect(insert(JSON.parse('true'))).rejects.toThrow('A boolean cannot be stored in a column.');
  await insert('a\ud83db');
  expect(await textsIn(database)).toEqual(['a\ufffdb']);
  await database.close();
});
