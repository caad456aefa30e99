import type { Clock } from '../../domain/moment.ts';
import type { Audit } from '../audit.ts';
import { firstBrokenRecord, keepRecord, recordsAfter } from '../queries/audit.ts';
import type { Tables } from '../queries/tables.ts';
import type { Database } from './database.ts';

/** What was done at the desk, in the database of the conversations: a record is there, or the work it was made in failed. */
export function sqliteAudit({ kysely, transaction }: Database<Tables>, clock: Clock): Audit {
  return {
    record: (entry) => transaction((open) => keepRecord(open, entry, clock.now())),
    records: (after, limit) => recordsAfter(kysely, after, limit),
    firstBroken: () => firstBrokenRecord(kysely),
  };
}
