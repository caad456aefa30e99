import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const inMemory = ':memory:';
/** What `PRAGMA synchronous` answers when every commit reaches the disk before it returns. */
const full = 2;
/** Earlier versions can corrupt a file in WAL mode that two connections write and checkpoint. */
const oldestSafeVersion = [3, 51, 3];
/** The driver is synchronous: while it waits for a lock nothing else in the process runs. */
const busyTimeoutMilliseconds = 100;

/** Opens a SQLite file that only this user may read, or throws where what it acknowledges could be lost. */
export function openConnection(path: string): DatabaseSync {
  if (path !== inMemory) keepToOwner(path);
  const connection = new DatabaseSync(path, { timeout: busyTimeoutMilliseconds, enableForeignKeyConstraints: true });
  try {
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    requireDurability(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Throws unless everything that is committed on this connection survives a power cut. */
export function requireDurability(connection: DatabaseSync): void {
  const version = String(read(connection, 'SELECT sqlite_version() AS value'));
  if (isOlder(version.split('.').map(Number), oldestSafeVersion)) {
    throw new Error(`SQLite ${version} is too old: at least ${oldestSafeVersion.join('.')} is needed.`);
  }
  demand(connection, 'synchronous', full);
  demand(connection, 'foreign_keys', 1);
  demand(connection, 'secure_delete', 1);
  if (connection.location() !== null) demand(connection, 'journal_mode', 'wal');
}

function demand(connection: DatabaseSync, setting: string, wanted: string | number): void {
  const found = read(connection, `SELECT ${setting} AS value FROM pragma_${setting}`);
  if (found !== wanted) {
    throw new Error(`The database would not be safe: PRAGMA ${setting} is ${String(found)}, it must be ${wanted}.`);
  }
}

function read(connection: DatabaseSync, sql: string): unknown {
  return connection.prepare(sql).get()?.value;
}

function isOlder(version: readonly number[], than: readonly number[]): boolean {
  for (const [place, wanted] of than.entries()) {
    const found = version[place] ?? 0;
    if (found !== wanted) return found < wanted;
  }
  return false;
}

/** SQLite gives the files beside it (-wal, -shm) the same permissions. */
function keepToOwner(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}
