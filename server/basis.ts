import type { Clock, Instant } from '../domain/moment.ts';
import { keyFile } from './files.ts';
import { groundOf } from './ground-of.ts';
import type { Ground } from './house.ts';
import { createLog, type Log } from './log.ts';
import type { Settings } from './settings.ts';
import { signingKey } from './signing-key.ts';

/** What every step of the start rests on. */
export interface Basis {
  settings: Settings;
  log: Log;
  clock: Clock;
  ground: Ground;
  /** Where browsers find the server. */
  publicUrl: URL;
  /** What the demonstration page, playing the portal, signs with. */
  demoSecret: Uint8Array;
  /** Told of every request that failed. */
  failed(error: unknown): void;
}

export function layBasis(settings: Settings): Basis {
  const log = createLog(settings.LOG_LEVEL);
  return {
    settings,
    log,
    clock: { now: () => Date.now() as Instant },
    ground: groundOf(settings),
    publicUrl: new URL(settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`),
    demoSecret: signingKey(settings.PORTAL_JWT_SECRET, keyFile(settings, 'demo-portal-key')),
    failed: (error) => log.error({ error }, 'request failed'),
  };
}
