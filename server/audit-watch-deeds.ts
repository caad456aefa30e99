import type { Clock, Instant } from '../domain/moment.ts';
import type { Audit } from '../storage/audit.ts';

/** A deed takes seconds; one without an end after that long was cut short. */
const longestDeedMilliseconds = 5 * 60_000;
/** Nothing can take them off the record, so nobody is reminded of them for ever. */
const toldForMilliseconds = 7 * 86_400_000;
const betweenLooksMilliseconds = 60_000;

interface Watching {
  audit: Pick<Audit, 'unended'>;
  clock: Clock;
  log: { warn(fields: object, message: string): void };
  /** Told how many there are, after each look. */
  counted(unended: number): void;
}

/** A look for deeds of the last week whose end nobody knows; each is warned of once in the life of the process. */
export function deedLooker({ audit, clock, log, counted }: Watching): () => Promise<void> {
  const told = new Set<number>();
  let nextLook = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now();
    if (now < nextLook) return;
    nextLook = now + betweenLooksMilliseconds;
    const from = (now - toldForMilliseconds) as Instant;
    const unended = await audit.unended(from, (now - longestDeedMilliseconds) as Instant);
    for (const { number, action, subject } of unended) {
      if (told.has(number)) continue;
      told.add(number);
      log.warn({ number, action, subject }, 'a deed was begun and its end is not known');
    }
    counted(unended.length);
  };
}
