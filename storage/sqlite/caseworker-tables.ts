import { type Kysely, sql } from 'kysely';
import { ofConversation, strict } from './strict-tables.ts';

/** The tables of the caseworkers' side, as they were made first. */
export async function createCaseworkerTables(kysely: Kysely<unknown>): Promise<void> {
  await createHandovers(kysely);
  await createDesk(kysely);
  await createAudit(kysely);
  await ofConversation(kysely.schema.createTable('misunderstandings'))
    .addColumn('place', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('likeliest', 'text', (column) => column.notNull())
    .addColumn('confidence', 'real', (column) => column.notNull())
    .execute();
  for (const column of ['conversation', 'at']) await index(kysely, 'misunderstandings', column);
}

/** Whoever was in two conversations keeps the one that was asked for first; numbers to call go with what is over. */
export async function allowOneConversationEach(kysely: Kysely<unknown>): Promise<void> {
  await sql`UPDATE handovers SET state = 'waiting', by_id = NULL, by_name = NULL, revision = revision + 1
    WHERE state = 'taken' AND EXISTS (SELECT 1 FROM handovers AS first WHERE first.state = 'taken'
      AND first.by_id = handovers.by_id AND (first.asked, first.id) < (handovers.asked, handovers.id))`.execute(kysely);
  await sql`CREATE UNIQUE INDEX handovers_one_each ON handovers (by_id) WHERE state = 'taken'`.execute(kysely);
  await sql`UPDATE handovers SET phone = '' WHERE state = 'over' AND phone IS NOT NULL`.execute(kysely);
}

/** What is begun, and which record ends it; both are found without reading the whole audit. */
export async function rememberDeedsBegun(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema.alterTable('audit').addColumn('request', 'text').execute();
  await kysely.schema.alterTable('audit').addColumn('ends', 'integer').execute();
  await sql`CREATE INDEX audit_begun ON audit (at) WHERE request IS NOT NULL`.execute(kysely);
  await sql`CREATE INDEX audit_begun_by ON audit (request) WHERE request IS NOT NULL`.execute(kysely);
  await sql`CREATE INDEX audit_ended ON audit (ends) WHERE ends IS NOT NULL`.execute(kysely);
}

async function createHandovers(kysely: Kysely<unknown>): Promise<void> {
  await ofConversation(kysely.schema.createTable('handovers'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('asked', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('brief', 'text', (column) => column.notNull())
    .addColumn('phone', 'text')
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('waiting', 'taken', 'call-back', 'called', 'over')`),
    )
    .addColumn('by_id', 'text')
    .addColumn('by_name', 'text')
    .addColumn('taken', 'integer')
    .addColumn('applicant_wrote', 'integer', (column) => column.notNull())
    .addColumn('caseworker_wrote', 'integer')
    .addColumn('nudged', 'text', (column) => column.check(sql`nudged in ('applicant', 'caseworker')`))
    .addColumn('look', 'integer')
    .addColumn('looked_at_until', 'integer', (column) => column.notNull())
    .addColumn('end', 'text')
    .addUniqueConstraint('handovers_once', ['conversation', 'key'])
    .execute();
  await sql`CREATE UNIQUE INDEX handovers_open ON handovers (conversation) WHERE state <> 'over'`.execute(kysely);
  await sql`CREATE INDEX handovers_to_look_at ON handovers (look) WHERE look IS NOT NULL`.execute(kysely);
  await index(kysely, 'handovers', 'asked');

  await strict(kysely.schema.createTable('handover_entries'))
    .addColumn('handover', 'text', (column) => column.notNull().references('handovers.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('author', 'text')
    .addColumn('at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('handover_entries_in_order', ['handover', 'number'])
    .addUniqueConstraint('handover_entries_once', ['handover', 'key'])
    .execute();
}

async function createDesk(kysely: Kysely<unknown>): Promise<void> {
  await strict(kysely.schema.createTable('desk_chats'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('standing', 'text', (column) => column.notNull().check(sql`standing in ('installed', 'gone')`))
    .addColumn('on_duty', 'integer', (column) => column.notNull())
    .addColumn('heard_at', 'integer', (column) => column.notNull())
    .execute();

  await strict(kysely.schema.createTable('letters'))
    .addColumn('place', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('chat', 'text', (column) => column.notNull().references('desk_chats.id').onDelete('cascade'))
    .addColumn('content', 'text')
    .addColumn('replaces', 'text')
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('latest', 'integer')
    .addColumn('posted_at', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'integer', (column) => column.notNull())
    .addColumn('claim', 'integer', (column) => column.notNull())
    .addColumn('claimed', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('end', 'text', (column) => column.check(sql`"end" in ('sent', 'dropped')`))
    .addColumn('because', 'text')
    .addColumn('ended_at', 'integer')
    .addColumn('activity', 'text')
    .execute();
  await sql`CREATE INDEX letters_waiting ON letters (chat, place) WHERE "end" IS NULL`.execute(kysely);
  for (const column of ['chat', 'message', 'end']) await index(kysely, 'letters', column);
}

/** Whoever has the file can do anything to it; these keep the program itself, and mistakes, from changing a record. */
async function createAudit(kysely: Kysely<unknown>): Promise<void> {
  await strict(kysely.schema.createTable('audit'))
    .addColumn('number', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('end', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('seal', 'text', (column) => column.notNull())
    .execute();
  await sql`CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'The audit is only added to'); END`.execute(kysely);
  await sql`CREATE TRIGGER audit_kept BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'The audit is only added to'); END`.execute(kysely);
  // INSERT OR REPLACE removes a row without asking the triggers of DELETE.
  await sql`CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit)
    BEGIN SELECT RAISE(ABORT, 'The audit is only added to'); END`.execute(kysely);
}

async function index(kysely: Kysely<unknown>, table: string, column: string): Promise<void> {
  await kysely.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
}
