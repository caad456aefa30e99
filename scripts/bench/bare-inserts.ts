import { DatabaseSync } from 'node:sqlite';

const inserts = 500;
const charactersOfARow = 1500;

/** One row after the other into a file of its own, every one on disk before the next. */
export function bareInsertsPerSecond(file: string): number {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (text TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO row VALUES (?)');
  const text = 'x'.repeat(charactersOfARow);
  const began = performance.now();
  for (let count = 0; count < inserts; count += 1) insert.run(text);
  const perSecond = Math.round((1000 * inserts) / (performance.now() - began));
  database.close();
  return perSecond;
}
