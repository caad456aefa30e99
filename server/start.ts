import { StationFileError } from '../domain/stations/station-file-error.ts';
import { loadDotenv } from './dotenv.ts';
import { serve } from './serve.ts';
import { readSettings, SettingsError } from './settings.ts';

try {
  loadDotenv();
  await serve(readSettings(process.env));
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StationFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
