import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf } from '../../scripts/playground/end-of.ts';
import { whyNotAt } from '../../scripts/playground/look-at-endpoint.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'playground-parts-'));

test('who takes a call and never answers is told of as nobody', async () => {
  const calls: Socket[] = [];
  const silent = createServer((call) => calls.push(call)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  expect(await whyNotAt(new URL(`http://127.0.0.1:${port}/`), 20)).toMatch(/^Nothing answers at /);
  for (const call of calls) call.destroy();
  silent.close();
});

test('a process that ends takes its folder with it', async () => {
  const folder = await newFolder();
  await endOf(spawn(process.execPath, ['--eval', '']), folder);
  expect(existsSync(folder)).toBe(false);
});

test('a process that could not be started has ended too', async () => {
  const folder = await newFolder();
  await endOf(spawn(join(folder, 'nothing')), folder);
  expect(existsSync(folder)).toBe(false);
});

test('a folder that cannot be removed keeps nobody waiting', async () => {
  // No file system has such a name.
  await expect(endOf(spawn(process.execPath, ['--eval', '']), '\0')).resolves.toBeUndefined();
});
