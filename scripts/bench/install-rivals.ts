import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });
const rivalsSchema = z.object({ devDependencies: z.record(z.string(), z.string()) });
const withoutWaiting = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=30000'];

/** Whether every package of the folder is there in the version its package.json names. */
function isInstalled(folder: string): boolean {
  const { devDependencies } = rivalsSchema.parse(readJson(join(folder, 'package.json')));
  return Object.entries(devDependencies).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && packageSchema.parse(readJson(file)).version === version;
  });
}

/** Installs what a folder's lock file names, where it is missing; no script of a package is run. Whether all is there. */
export async function installRivals(folder: string, say: (sentence: string) => void): Promise<boolean> {
  if (isInstalled(folder)) return true;
  say(`Installing in ${folder} what understanding is measured beside: npm ci, without install scripts.`);
  // The folder is named: npm, started by npm, must not take ours for the one to install.
  const order = ['ci', '--prefix', folder, '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    await promisify(execFile)('npm', [...order, ...withoutWaiting], { cwd: folder });
    return true;
  } catch {
    return false;
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
