import type { Clock, Instant } from '../domain/moment.ts';
import type { Storage } from '../storage/storage.ts';
import type { Log } from './log.ts';

const millisecondsPerHour = 3_600_000;

/** Removes conversations that have been silent for that many days; looks at once, which it resolves after, and every hour. */
export async function forgetOldConversations(
  storage: Storage,
  clock: Clock,
  days: number,
  log: Log,
): Promise<{ stop(): void }> {
  const look = async () => {
    try {
      const oldest = clock.now() - days * 24 * millisecondsPerHour;
      const forgotten = await storage.forgetOlderThan(oldest as Instant);
      if (forgotten > 0) log.info({ forgotten }, 'old conversations removed');
    } catch (error) {
      log.error({ error }, 'old conversations could not be removed');
    }
  };
  await look();
  const timer = setInterval(look, millisecondsPerHour);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
