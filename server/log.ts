import { pino } from 'pino';
import type { Settings } from './settings.ts';

export type Log = ReturnType<typeof createLog>;

/** JSON lines on standard output. Nothing a person wrote is ever given to it: only names, counts and references. */
export function createLog(level: Settings['LOG_LEVEL']) {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: errorInBrief } });
}

/** Message and stack, without properties that may carry a request, a token or somebody's words. */
function errorInBrief(error: unknown): unknown {
  return error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : String(error);
}
