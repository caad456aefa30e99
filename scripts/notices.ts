import { type Instant, inNorway } from '../domain/moment.ts';
import { loadDotenv } from '../server/dotenv.ts';
import { conversationsFile } from '../server/files.ts';
import { readSettings, SettingsError } from '../server/settings.ts';
import type { Notices } from '../storage/notices.ts';
import { openSqliteStorage } from '../storage/sqlite/sqlite-storage.ts';
import { optionsRead, WrongOption } from './options-read.ts';

const mostShown = 1000;
const usage = `Usage: npm run --silent notices -- [--again KEY] [--drop KEY]
  --again  has a dead one told after all
  --drop   gives a dead one up`;

/** `[--again KEY] [--drop KEY]`: how many notices there are, and each dead letter, one JSON line each. */
try {
  loadDotenv();
  const values = optionsRead({ again: { type: 'string' }, drop: { type: 'string' } }, usage);
  const clock = { now: () => Date.now() as Instant };
  const storage = await openSqliteStorage(conversationsFile(readSettings(process.env)), clock);
  await revive(storage.notices, values.again, 'waiting');
  await revive(storage.notices, values.drop, 'dropped');
  const { oldestDue, ...counts } = await storage.notices.counts();
  print({ ...counts, ...(oldestDue !== undefined && { oldestDue: inNorway(oldestDue) }) });
  for (const { due, latest, ...dead } of await storage.notices.dead(mostShown))
    print({ ...dead, due: inNorway(due), latest: inNorway(latest) });
  await storage.close();
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof WrongOption)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function revive(notices: Notices, key: string | undefined, as: 'waiting' | 'dropped'): Promise<void> {
  if (key === undefined || (await notices.revive(key, as))) return;
  process.stderr.write(`There is no dead notice "${key}"\n`);
  process.exitCode = 1;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
