import { RosterFileError } from '../domain/caseworkers/roster-file-error.ts';
import { StationFileError } from '../domain/stations/station-file-error.ts';
import { loadDotenv } from './dotenv.ts';
import { serve } from './serve.ts';
import { readSettings, SettingsError } from './settings.ts';

try {
  loadDotenv();
  await serve(readSettings(process.env));
} catch (error) {
  const isForTheOperator = [SettingsError, StationFileError, RosterFileError].some((kind) => error instanceof kind);
  if (!isForTheOperator || !(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
