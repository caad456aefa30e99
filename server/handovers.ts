import { repeatedly } from '../bots/repeatedly.ts';
import { lookAfterHandovers } from '../dialogs/handover/look-after.ts';
import type { Log } from './log.ts';

type LookAfterParts = Parameters<typeof lookAfterHandovers>[0];

/** Does what time asks for in hand-overs, again and again; `stepped` is told when something was done. */
export function lookAfterHandoversInTime(
  parts: LookAfterParts,
  stepped: () => void,
  log: Log,
): { stop(): Promise<void> } {
  const look = async () => {
    if (await lookAfterHandovers(parts)) stepped();
  };
  return repeatedly(look, (error) => log.error({ error }, 'hand-overs could not be looked after'));
}
