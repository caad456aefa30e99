import { fileURLToPath } from 'node:url';
import { StationFileError } from '../domain/stations/station-file-error.ts';
import { serve } from './serve.ts';
import { readSettings, SettingsError } from './settings.ts';

const dotenv = fileURLToPath(new URL('../.env', import.meta.url));

try {
  loadDotenv();
  await serve(readSettings(process.env));
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StationFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Variables that are set already win over the file. */
function loadDotenv(): void {
  try {
    process.loadEnvFile(dotenv);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
