import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { allowOneConversationEach, createCaseworkerTables, rememberDeedsBegun } from './caseworker-tables.ts';
import { letDutyEnd } from './duty-tables.ts';
import { ofConversation, strict } from './strict-tables.ts';
import { createTextMessages } from './text-message-tables.ts';

/** How the tables came to be what they are, in order. What has been released is never changed, only added to. */
export const migrations: Record<string, Migration> = {
  '001-conversations': { up: createTables },
  '002-notices': { up: createNotices },
  '003-text-messages': { up: createTextMessages },
  '004-caseworkers': { up: createCaseworkerTables },
  '005-one-conversation-each': { up: allowOneConversationEach },
  '006-deeds-begun': { up: rememberDeedsBegun },
  '007-duty-ends': { up: letDutyEnd },
};

async function createTables(kysely: Kysely<unknown>): Promise<void> {
  await strict(kysely.schema.createTable('conversations'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('last_number', 'integer', (column) => column.notNull())
    .addColumn('touched_at', 'integer', (column) => column.notNull())
    .execute();
  await kysely.schema.createIndex('conversations_by_age').on('conversations').column('touched_at').execute();

  await ofConversation(kysely.schema.createTable('inbox'))
    .addColumn('arrival', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('activity', 'text')
    .addColumn('shown', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer')
    .addColumn('done_at', 'integer')
    .execute();
  await kysely.schema.createIndex('inbox_of_conversation').on('inbox').column('conversation').execute();
  await sql`CREATE INDEX inbox_unanswered ON inbox (arrival) WHERE done_at IS NULL`.execute(kysely);

  await ofConversation(kysely.schema.createTable('messages'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('activity', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('messages_in_order', ['conversation', 'number'])
    .execute();

  await ofConversation(kysely.schema.createTable('deeds'))
    .addColumn('run', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('result', 'text')
    .addPrimaryKeyConstraint('deeds_once', ['conversation', 'run', 'id'])
    .execute();
}

async function createNotices(kysely: Kysely<unknown>): Promise<void> {
  await ofConversation(kysely.schema.createTable('notices'))
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('due', 'integer', (column) => column.notNull())
    .addColumn('latest', 'integer', (column) => column.notNull())
    .addColumn('content', 'text')
    .addColumn('next_at', 'integer', (column) => column.notNull())
    .addColumn('claim', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('end', 'text', (column) => column.check(sql`"end" in ('told', 'dropped', 'dead')`))
    .execute();
  await kysely.schema.createIndex('notices_of_conversation').on('notices').column('conversation').execute();
  await kysely.schema.createIndex('notices_about').on('notices').column('subject').execute();
  await sql`CREATE INDEX notices_waiting ON notices (next_at) WHERE "end" IS NULL`.execute(kysely);
  await sql`CREATE INDEX notices_by_end ON notices ("end")`.execute(kysely);
}
