import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashWriters } from './crashing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was acknowledged is there after kill -9, whole, ten times over', async () => {
  const report = await crashWriters(join(folder, 'conversations.db'), 10, 'after');
  expect(report).toMatchObject({ kills: 10, lost: [] });
  expect(report.acknowledged).toBeGreaterThan(100);
}, 60_000);

test('the test above would notice: acknowledging before the commit loses turns', async () => {
  const { lost } = await crashWriters(join(folder, 'conversations.db'), 2, 'before');
  expect(lost).not.toEqual([]);
}, 60_000);
