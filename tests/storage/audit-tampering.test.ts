import { createHash } from 'node:crypto';
import { openDatabase } from '../../storage/sqlite/database.ts';
import { migrations } from '../../storage/sqlite/migrations.ts';
import { deed, record } from './contract/desk-work.ts';
import { eachTestWithAFile } from './file-of-a-test.ts';

const file = eachTestWithAFile();
const { open, tamper } = file;

async function keepFive(): Promise<void> {
  const { audit } = await open();
  for (const place of [1, 2, 3]) await audit.record(record(`appointment ${place}`, { before: { place } }));
  const { number: ends } = await audit.begin(deed('press'));
  await audit.record(record('appointment 5', { ends }));
}

const columns = 'at, who, tenant, role, action, "end", subject, before, after, why, request, ends, seal';
const changes = [
  ['a change', `UPDATE audit SET who = 'another' WHERE number = 2`],
  ['a removal', 'DELETE FROM audit WHERE number = 2'],
  [
    'another in its place',
    `INSERT OR REPLACE INTO audit (number, ${columns}) SELECT 2, ${columns} FROM audit WHERE number = 1`,
  ],
  [
    'a number that is not the next',
    `INSERT INTO audit (number, ${columns}) SELECT 9, ${columns} FROM audit WHERE number = 1`,
  ],
] as const;

test.each(changes)('the database refuses %s', async (_what, change) => {
  await keepFive();
  await expect(tamper(change)).rejects.toThrow('The audit is only added to');
  expect(await (await open()).audit.firstBroken()).toBeUndefined();
});

const dropTriggers = ['audit_unchanged', 'audit_kept', 'audit_in_order'].map((name) => `DROP TRIGGER ${name}`);

test.each([
  ['who did it is changed', `UPDATE audit SET who = 'another' WHERE number = 2`, 2],
  ['what it was before is changed', `UPDATE audit SET before = '{"place":30}' WHERE number = 3`, 3],
  ['what it was before is no JSON any more', `UPDATE audit SET before = '{' WHERE number = 3`, 3],
  ['its time is changed', 'UPDATE audit SET at = at + 1 WHERE number = 4', 4],
  ['its seal is changed', `UPDATE audit SET seal = 'made up' WHERE number = 1`, 1],
  ['what asked for it is changed', `UPDATE audit SET request = 'another' WHERE number = 4`, 4],
  ['what asked for it is taken out', 'UPDATE audit SET request = NULL WHERE number = 4', 4],
  ['an end is put to another', 'UPDATE audit SET ends = 1 WHERE number = 5', 5],
  ['an end is made a record of its own', 'UPDATE audit SET ends = NULL WHERE number = 5', 5],
  ['one is made the end of a deed', 'UPDATE audit SET ends = 4 WHERE number = 2', 2],
  ['one is removed', 'DELETE FROM audit WHERE number = 2', 3],
  ['the first is removed', 'DELETE FROM audit WHERE number = 1', 2],
  [
    'one is removed, and the others moved up',
    'DELETE FROM audit WHERE number = 2; UPDATE audit SET number = number - 1 WHERE number > 2',
    2,
  ],
  [
    'two have changed places',
    'UPDATE audit SET number = 9 WHERE number = 2; UPDATE audit SET number = 2 WHERE number = 3; UPDATE audit SET number = 3 WHERE number = 9',
    2,
  ],
])('who has the file and takes its protection away is found out: %s', async (_what, change, broken) => {
  await keepFive();
  await tamper(...dropTriggers, change);
  expect(await (await open()).audit.firstBroken()).toBe(broken);
});

test('a chain from before deeds were begun is whole, goes on, and tells of a change as before', async () => {
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '006'));
  await (await openDatabase(file.path, older)).close();
  let seal = '';
  for (const number of [1, 2]) {
    const sealed = [
      seal,
      number,
      1_000,
      'kari',
      'tenant',
      'lead',
      'see-day',
      'done',
      'station',
      null,
      '{"a":1}',
      'the day',
    ];
    seal = createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
    await tamper(`INSERT INTO audit VALUES (${number}, 1000, 'kari', 'tenant', 'lead', 'see-day', 'done', 'station', NULL,
      '{"a":1}', 'the day', '${seal}')`);
  }
  const { audit } = await open();
  expect(await audit.firstBroken()).toBeUndefined();
  expect(await audit.begin(deed('press'))).toMatchObject({ number: 3 });
  expect(await audit.firstBroken()).toBeUndefined();
  await tamper('DROP TRIGGER audit_unchanged', `UPDATE audit SET who = 'another' WHERE number = 1`);
  expect(await (await open()).audit.firstBroken()).toBe(1);
});
