import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { SetClock } from './contract/bench.ts';

/** A file that is opened as often as a test wants, as by so many processes. */
interface FileOfATest {
  readonly path: string;
  readonly clock: SetClock;
  open(): Promise<Storage>;
  closeAll(): Promise<void>;
  /** What somebody does who has the file and not the program. */
  tamper(...statements: readonly string[]): Promise<void>;
  /** The files, the logs beside it too, in which that text stands. */
  filesWith(text: string): string[];
}

export function eachTestWithAFile(): FileOfATest {
  let folder: string;
  let clock: SetClock;
  const opened: Storage[] = [];
  const path = () => join(folder, 'conversations.db');
  const closeAll = async () => {
    await Promise.all(opened.splice(0).map((storage) => storage.close()));
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'storage-'));
    clock = new SetClock();
  });
  afterEach(async () => {
    await closeAll();
    rmSync(folder, { recursive: true });
  });
  return {
    get path() {
      return path();
    },
    get clock() {
      return clock;
    },
    async open() {
      const storage = await openSqliteStorage(path(), clock);
      opened.push(storage);
      return storage;
    },
    closeAll,
    async tamper(...statements) {
      await closeAll();
      const database = new DatabaseSync(path());
      try {
        for (const statement of statements) database.exec(statement);
      } finally {
        database.close();
      }
    },
    filesWith: (text) => readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text)),
  };
}
