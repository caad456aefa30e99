import { record } from './contract/desk-work.ts';
import { eachTestWithAFile } from './file-of-a-test.ts';

const { open, tamper } = eachTestWithAFile();

beforeEach(async () => {
  const { audit } = await open();
  for (const place of [1, 2, 3, 4]) await audit.record(record(`appointment ${place}`, { before: { place } }));
});

const columns = 'at, who, tenant, role, action, "end", subject, before, after, why, seal';
const changes = [
  ['a change', `UPDATE audit SET who = 'another' WHERE number = 2`],
  ['a removal', 'DELETE FROM audit WHERE number = 2'],
  ['another in its place', `INSERT OR REPLACE INTO audit SELECT 2, ${columns} FROM audit WHERE number = 1`],
  ['a number that is not the next', `INSERT INTO audit SELECT 9, ${columns} FROM audit WHERE number = 1`],
] as const;

test.each(changes)('the database refuses %s', async (_what, change) => {
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
  await tamper(...dropTriggers, change);
  expect(await (await open()).audit.firstBroken()).toBe(broken);
});
