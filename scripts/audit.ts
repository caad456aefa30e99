import type { Instant } from '../domain/moment.ts';
import { loadDotenv } from '../server/dotenv.ts';
import { conversationsFile } from '../server/files.ts';
import { readSettings, SettingsError } from '../server/settings.ts';
import type { Audit, AuditRecord } from '../storage/audit.ts';
import { openSqliteStorage } from '../storage/sqlite/sqlite-storage.ts';
import { optionsRead, WrongOption } from './options-read.ts';

const atOnce = 500;
const usage = `Usage: npm run --silent audit -- [--who ID] [--subject TEXT] [--after NUMBER] [--unended] [--sealed NUMBER:SEAL]
  --who      only what that person did, by Entra's id
  --subject  only what this is a part of, such as 'appointment K7M-4PX'
  --after    only records after that one
  --unended  only what was begun and has no end
  --sealed   also looks whether the record is there that the log has told of`;

/**
 * `[--who ID] [--subject TEXT] [--after NUMBER] [--unended] [--sealed NUMBER:SEAL]`: what was done at the desk, or only what
 * was begun and has no end, a JSON line each; then, apart from it, which deeds have no end, whether the chain is whole, and
 * whether the record that the log has told of is still there. Ends with 1 where one of these two is not so.
 */
try {
  loadDotenv();
  const text = { type: 'string' } as const;
  const values = optionsRead(
    { who: text, subject: text, after: text, sealed: text, unended: { type: 'boolean' } },
    usage,
  );
  const clock = { now: () => Date.now() as Instant };
  const storage = await openSqliteStorage(conversationsFile(readSettings(process.env)), clock);
  const { who, subject = '', after = '0', sealed } = values;
  const isWanted = (record: AuditRecord) =>
    (who === undefined || record.who === who) && record.subject.includes(subject);
  const unended = await storage.audit.unended(0 as Instant, clock.now());
  const all = values.unended ? unended.filter(({ number }) => number > Number(after)) : undefined;
  for await (const record of all ?? recordsOf(storage.audit, Number(after))) {
    if (isWanted(record))
      process.stdout.write(`${JSON.stringify({ ...record, at: new Date(record.at).toISOString() })}\n`);
  }
  const firstBroken = await storage.audit.firstBroken();
  const isThere = sealed === undefined || (await hasSealed(storage.audit, sealed));
  if (unended.length > 0) say(`Begun and without an end: ${unended.map(({ number }) => number).join(', ')}.`);
  if (firstBroken !== undefined) say(`The chain is broken at record ${firstBroken}.`);
  if (!isThere) say(`There is no record ${sealed}: the end was cut off, or written anew.`);
  if (firstBroken === undefined && isThere) say('The chain is whole.');
  else process.exitCode = 1;
  await storage.close();
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof WrongOption)) throw error;
  say(error.message);
  process.exitCode = 2;
}

async function* recordsOf(audit: Audit, after: number): AsyncGenerator<AuditRecord> {
  let last = after;
  for (;;) {
    const records = await audit.records(last, atOnce);
    yield* records;
    const newest = records.at(-1);
    if (newest === undefined) return;
    last = newest.number;
  }
}

async function hasSealed(audit: Audit, sealed: string): Promise<boolean> {
  const [number = '', seal] = sealed.split(':');
  const [record] = await audit.records(Number(number) - 1, 1);
  return record !== undefined && String(record.number) === number && record.seal === seal;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
