import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A key to sign with: the operator's secret, or one of our own kept beside the database, so that what was signed, as the
 * tokens of open chats, lives through a restart.
 */
export function signingKey(secret: string | undefined, file: string): Uint8Array {
  if (secret !== undefined) return new TextEncoder().encode(secret);
  const known = readIfThere(file);
  if (known !== undefined && known.length >= 32) return known;
  const fresh = randomBytes(48);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, fresh, { mode: 0o600 });
  return fresh;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
