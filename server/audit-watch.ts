import type { Clock, Instant } from '../domain/moment.ts';
import type { Audit, AuditEntry, AuditRecord } from '../storage/audit.ts';
import type { Storage } from '../storage/storage.ts';

const betweenSealsMilliseconds = 10 * 60_000;
const betweenSealsRecords = 50;
const hourMilliseconds = 3_600_000;
/** More than anybody needs at a desk; each time as many once more it is told again. */
const lookUpsToTell = 200;
const lookUps: readonly string[] = ['find-appointment', 'see-appointment', 'book-walk-in'];

interface Watching {
  clock: Clock;
  log: Record<'info' | 'warn', (fields: object, message: string) => void>;
}

/**
 * A storage that tells the log how far its audit has come, so that an end that was cut off shows elsewhere; and who looks
 * up strikingly many people in an hour, in this process.
 */
export function withWatchedAudit(storage: Storage, { clock, log }: Watching): Storage {
  const tellSeal = sealTeller({ clock, log });
  const countLookUp = lookUpCounter({ clock, log });
  const { audit } = storage;
  const watched: Audit = {
    ...audit,
    async begin(deed) {
      const record = await audit.begin(deed);
      tellSeal(record);
      return record;
    },
    async record(entry) {
      const record = await audit.record(entry);
      tellSeal(record);
      countLookUp(entry);
      return record;
    },
  };
  return { ...storage, audit: watched };
}

function sealTeller({ clock, log }: Watching) {
  let told = { number: 0, at: Number.NEGATIVE_INFINITY };
  return ({ number, seal }: AuditRecord): void => {
    const now = clock.now();
    const isTime = now - told.at >= betweenSealsMilliseconds || number - told.number >= betweenSealsRecords;
    // Records of one commit are told of in any order.
    if (!isTime || number < told.number) return;
    told = { number, at: now };
    log.info({ number, seal }, 'the audit goes to here');
  };
}

function lookUpCounter({ clock, log }: Watching) {
  let begun: Instant | undefined;
  const counts = new Map<string, number>();
  return ({ who, action }: AuditEntry): void => {
    if (!lookUps.includes(action)) return;
    const now = clock.now();
    if (begun === undefined || now - begun >= hourMilliseconds) {
      begun = now;
      counts.clear();
    }
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    if (count % lookUpsToTell === 0) log.warn({ who, count }, 'somebody looks up many appointments within an hour');
  };
}
