import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { appPackage } from '../channels/teams/package/app-package.ts';
import { PackageSettingsError, readPackageSettings } from '../channels/teams/package/package-settings.ts';
import { loadDotenv } from '../server/dotenv.ts';

/** `npm run teams:package -- [--out FILE]`: the app for Teams as a zip, made of MicrosoftAppId and PUBLIC_URL. */
try {
  loadDotenv();
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'data/teams-app.zip' } } });
  const { MicrosoftAppId, MicrosoftAppType, PUBLIC_URL } = process.env;
  const made = appPackage(readPackageSettings({ MicrosoftAppId, MicrosoftAppType, PUBLIC_URL, version: ownVersion() }));
  const file = resolve(values.out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made);
  process.stdout.write(`${file}\n`);
} catch (error) {
  if (!(error instanceof PackageSettingsError || error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function ownVersion(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version;
}
