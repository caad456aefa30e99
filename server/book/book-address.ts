import { parseArgs } from 'node:util';
import { isLoopback } from '../loopback.ts';
import { type Settings, SettingsError } from '../settings.ts';

/** Where the book listens, and what callers have to show. */
export interface BookAddress {
  host: string;
  port: number;
  /** None only on this machine, and only where that was asked for. */
  token: string | undefined;
}

/** Reads `--host`, `--port` and `--demo`; throws `SettingsError` where anybody could reach the book. */
export function readBookAddress(given: readonly string[], { BACKEND_TOKEN: token }: Settings): BookAddress {
  const { host, port, demo } = optionsIn(given);
  if (!/^\d{1,5}$/.test(port)) throw new SettingsError(`--port ${port} is no port`);
  const isOpen = demo && isLoopback(host);
  if (token === undefined && !isOpen)
    throw new SettingsError(
      'BACKEND_TOKEN must be set (see .env.example): the book is for those who know it. Only on this machine, and with --demo, it opens without.',
    );
  return { host, port: Number(port), token };
}

function optionsIn(given: readonly string[]) {
  const options = {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '3979' },
    demo: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch {
    throw new SettingsError('Usage: npm run backend -- [--host HOST] [--port PORT] [--demo]');
  }
}
