import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import manifest from '../../package.json' with { type: 'json' };

const cache = join(import.meta.dirname, '../../node_modules/.cache');
const folder = join(cache, `chromium-${manifest.devDependencies['@sparticuz/chromium']}`);

/** A real Chromium, from npm and with nothing installed by hand; close it after the tests of a file. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(folder)) await unpack();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    // Not the arguments the package proposes: those turn off the very protections the tests are about.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: folder },
  });
}

/** Several test files may begin at once: each unpacks for itself, and the first to finish gives the folder its name. */
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unpacked = await mkdtemp(join(cache, 'unpacking-'));
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-browser.mjs')], {
    env: { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  await writeFile(join(unpacked, 'fonts.conf'), fontSettings);
  await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true }));
}

const fontSettings = `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
