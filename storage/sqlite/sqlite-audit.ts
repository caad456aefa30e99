import type { Clock } from '../../domain/moment.ts';
import type { Audit } from '../audit.ts';
import {
  firstBrokenRecord,
  keepBegun,
  keepRecord,
  latestRecordsOf,
  recordsAfter,
  unendedRecords,
} from '../queries/audit.ts';
import type { Tables } from '../queries/tables.ts';
import type { Database } from './database.ts';

/** What was done at the desk, in the database of the conversations: a record is there, or the work it was made in failed. */
export function sqliteAudit({ kysely, transaction }: Database<Tables>, clock: Clock): Audit {
  return {
    record: (entry) => transaction((open) => keepRecord(open, entry, clock.now())),
    begin: (deed) => transaction((open) => keepBegun(open, deed, clock.now())),
    unended: (from, until) => unendedRecords(kysely, from, until),
    records: (after, limit) => recordsAfter(kysely, after, limit),
    latestOf: (who, since, limit) => latestRecordsOf(kysely, who, since, limit),
    firstBroken: () => firstBrokenRecord(kysely),
  };
}
