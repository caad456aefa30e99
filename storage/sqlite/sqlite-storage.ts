import { sql } from 'kysely';
import type { Clock } from '../../domain/moment.ts';
import { loadConversation, messagesAfter, newestNumbers } from '../queries/conversations.ts';
import { keepIntent, keepResult } from '../queries/deeds.ts';
import { forgetOldOfDesk } from '../queries/desk-forgetting.ts';
import { forgetSomeOlderThan } from '../queries/forgetting.ts';
import { keepIncoming, unanswered } from '../queries/inbox.ts';
import { misunderstoodSince } from '../queries/misunderstandings.ts';
import { forgetOldTexts } from '../queries/sms-forgetting.ts';
import { toStored } from '../queries/stored-json.ts';
import type { Tables } from '../queries/tables.ts';
import { keepTurn, serialise } from '../queries/turns.ts';
import type { Storage } from '../storage.ts';
import { openDatabase } from './database.ts';
import { migrations } from './migrations.ts';
import { sqliteAudit } from './sqlite-audit.ts';
import { sqliteDesk } from './sqlite-desk.ts';
import { sqliteHandovers } from './sqlite-handovers.ts';
import { sqliteNotices } from './sqlite-notices.ts';
import { sqliteSms } from './sqlite-sms.ts';

/**
 * Conversations in a SQLite file, or in `:memory:`. `committed` is told after each commit how many writes shared it.
 * Throws where the file was made by a newer version, or the disk would not keep what is acknowledged.
 */
export async function openSqliteStorage(
  path: string,
  clock: Clock,
  committed?: (writes: number) => void,
): Promise<Storage> {
  const database = await openDatabase<Tables>(path, migrations, committed);
  const { kysely } = database;

  /** What was deleted is overwritten in the file at once; this takes it out of the log beside it. */
  async function emptyLog(): Promise<void> {
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(kysely);
  }

  return {
    async receive(message) {
      const activity = toStored(message.activity);
      return database.transaction((transaction) => keepIncoming(transaction, message, activity, clock.now()));
    },
    load: (conversation) => loadConversation(kysely, conversation),
    async save(turn) {
      const serialised = serialise(turn);
      const saved = await database.transaction((transaction) => keepTurn(transaction, serialised, clock.now()));
      if (turn.forget) await emptyLog();
      return saved;
    },
    unfinished: () => unanswered(kysely),
    begin: (deed) => database.transaction((transaction) => keepIntent(transaction, deed, clock.now())),
    async finish(deed) {
      const result = toStored(deed.result ?? null);
      return database.transaction((transaction) => keepResult(transaction, deed, result));
    },
    history: (conversation, after, limit) => messagesAfter(kysely, conversation, after, limit),
    newest: (conversations) => newestNumbers(kysely, conversations),
    notices: sqliteNotices(database, clock),
    sms: sqliteSms(database, clock, emptyLog),
    handovers: sqliteHandovers(database, clock),
    desk: sqliteDesk(database, clock),
    audit: sqliteAudit(database, clock),
    misunderstandings: { since: (instant, most) => misunderstoodSince(kysely, instant, most) },
    async forgetOlderThan(instant) {
      await database.transaction((transaction) => forgetOldTexts(transaction, instant));
      const wasDeskOld = await database.transaction((transaction) => forgetOldOfDesk(transaction, instant));
      let forgotten = 0;
      for (;;) {
        const some = await database.transaction((transaction) => forgetSomeOlderThan(transaction, instant));
        if (some === 0) break;
        forgotten += some;
      }
      if (forgotten > 0 || wasDeskOld) await emptyLog();
      return forgotten;
    },
    async check() {
      await kysely.selectFrom('conversations').select('version').limit(1).execute();
    },
    close: () => database.close(),
  };
}
