import { StationFileError } from '../domain/stations/station-file-error.ts';
import { readBookAddress } from '../server/book/book-address.ts';
import { serveBook } from '../server/book/serve-book.ts';
import { loadDotenv } from '../server/dotenv.ts';
import { readSettings, SettingsError } from '../server/settings.ts';

/** `npm run backend -- [--host HOST] [--port PORT] [--demo]`: the embedded appointment book as a server of its own. */
try {
  loadDotenv();
  const settings = readSettings(process.env);
  await serveBook(settings, readBookAddress(process.argv.slice(2), settings));
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StationFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
