import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { misspeltSettings } from './misspelt-settings.ts';

const file = fileURLToPath(new URL('../.env', import.meta.url));

/** Takes settings from `.env`, where there is one; variables that are set already win over it. Names that are none are told. */
export function loadDotenv(): void {
  try {
    for (const sentence of misspeltSettings(readFileSync(file, 'utf8'))) process.stderr.write(`${sentence}\n`);
    process.loadEnvFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
