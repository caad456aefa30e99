import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { SetClock } from '../storage/contract/bench.ts';
import { deed, record } from '../storage/contract/desk-work.ts';

let folder: string;
let sealed: string;

const path = () => join(folder, 'conversations.db');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const storage = await openSqliteStorage(path(), new SetClock());
  await storage.audit.record(record('appointment ABC234'));
  const { number, seal } = await storage.audit.record(record('station oslo 2026-03-16', { who: 'ola' }));
  sealed = `${number}:${seal}`;
  await storage.close();
});

afterEach(() => rmSync(folder, { recursive: true }));

function audit(...options: string[]) {
  const script = new URL('../../scripts/audit.ts', import.meta.url).pathname;
  const env = { ...process.env, DATABASE_URL: `sqlite:${path()}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', script, ...options], {
    env,
    cwd: folder,
    encoding: 'utf8',
  });
  const records = stdout.split('\n').filter(Boolean);
  return { status, records: records.map((line): unknown => JSON.parse(line)), stderr };
}

function tamper(statement: string): void {
  const database = new DatabaseSync(path());
  database.exec(`DROP TRIGGER IF EXISTS audit_unchanged; DROP TRIGGER IF EXISTS audit_kept; ${statement}`);
  database.close();
}

test('the records are printed, a line each, and that the chain is whole', () => {
  const { status, records, stderr } = audit('--sealed', sealed);
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'The chain is whole.\n' });
  expect(records).toMatchObject([
    { number: 1, subject: 'appointment ABC234' },
    { number: 2, who: 'ola' },
  ]);
  expect(audit('--who', 'ola').records).toMatchObject([{ number: 2 }]);
  expect(audit('--subject', 'ABC234').records).toMatchObject([{ number: 1 }]);
  expect(audit('--after', '1').records).toMatchObject([{ number: 2 }]);
});

test('a record that was changed, and an end that was cut off, are told of', () => {
  tamper('DELETE FROM audit WHERE number = 2');
  expect(audit()).toMatchObject({ status: 0 });
  expect(audit('--sealed', sealed)).toMatchObject({ status: 1, stderr: expect.stringContaining('cut off') });
  tamper("UPDATE audit SET who = 'nobody'");
  expect(audit()).toMatchObject({ status: 1, stderr: 'The chain is broken at record 1.\n' });
});

test('deeds that were begun and have no end are named, and printed alone where that is asked for', async () => {
  const storage = await openSqliteStorage(path(), new SetClock());
  await storage.audit.begin(deed('ended press'));
  await storage.audit.record(record('appointment ABC234', { ends: 3 }));
  await storage.audit.begin(deed('press', { before: { revision: 1 } }));
  await storage.audit.begin(deed('press', { who: 'ola', subject: 'duty' }));
  await storage.close();
  const { status, records, stderr } = audit('--unended', '--subject', 'appointment');
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'Begun and without an end: 5, 6.\nThe chain is whole.\n',
  });
  expect(records).toEqual([
    {
      ...deed('press', { before: { revision: 1 } }),
      number: 5,
      end: 'begun',
      at: '1970-01-01T00:00:01.000Z',
      seal: expect.any(String),
    },
  ]);
  expect(audit().records).toHaveLength(6);
});

test.each(['audit.ts', 'notices.ts'])('an option that %s does not have is named, with those it has', (script) => {
  const path = new URL(`../../scripts/${script}`, import.meta.url).pathname;
  const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', path, '--nonsense'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Unknown option '--nonsense'/);
  expect(stderr).toMatch(script === 'audit.ts' ? /--who ID.*--unended/ : /--again KEY.*--drop KEY/);
  expect(stderr).not.toMatch(/\n\s+at /);
});
