import { dirname, join } from 'node:path';
import type { Settings } from './settings.ts';

export function conversationsFile({ DATABASE_URL }: Settings): string {
  return DATABASE_URL.slice('sqlite:'.length);
}

export function appointmentsFile({ APPOINTMENTS_URL }: Settings): string {
  return APPOINTMENTS_URL.slice('sqlite:'.length);
}

/** Keys that no setting gives are kept beside the conversations. */
export function keyFile(settings: Settings, name: string): string {
  return join(dirname(conversationsFile(settings)), name);
}
