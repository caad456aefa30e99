import { lookAfterHandovers } from '../dialogs/handover/look-after.ts';
import type { Log } from './log.ts';

const millisecondsBetweenLooks = 5000;

type LookAfterParts = Parameters<typeof lookAfterHandovers>[0];

/** Does what time asks for in hand-overs, looking every five seconds, one look at a time; `stepped` is told when something was done. */
export function lookAfterHandoversInTime(
  parts: LookAfterParts,
  stepped: () => void,
  log: Log,
): { stop(): Promise<void> } {
  let looking: Promise<void> | undefined;
  const look = async () => {
    try {
      if (await lookAfterHandovers(parts)) stepped();
    } catch (error) {
      log.error({ error }, 'hand-overs could not be looked after');
    } finally {
      looking = undefined;
    }
  };
  const timer = setInterval(() => {
    looking ??= look();
  }, millisecondsBetweenLooks);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
