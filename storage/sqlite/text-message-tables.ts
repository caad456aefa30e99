import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { ofConversation, strict } from './strict-tables.ts';

/** The tables of text messages, as they were made first. */
export async function createTextMessages(kysely: Kysely<unknown>): Promise<void> {
  await ofConversation(kysely.schema.createTable('sms_contacts'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('ours', 'text', (column) => column.notNull())
    .addColumn('introduced', 'integer', (column) => column.notNull())
    .addColumn('composed_up_to', 'integer', (column) => column.notNull())
    .addColumn('leaving', 'integer', (column) => column.notNull())
    .execute();
  await kysely.schema.createIndex('sms_contacts_leaving').on('sms_contacts').column('leaving').execute();
  await sql`CREATE UNIQUE INDEX sms_contact_in ON sms_contacts (conversation)`.execute(kysely);

  await strict(kysely.schema.createTable('sms_standings'))
    .addColumn('contact', 'text', (column) => column.primaryKey().notNull())
    .addColumn('standing', 'text', (column) => column.notNull().check(sql`standing in ('opted-out', 'invalid')`))
    .execute();

  await ofContact(kysely.schema.createTable('sms_parts'))
    .addColumn('arrival', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('text', 'text')
    .addColumn('arrived', 'integer', (column) => column.notNull())
    .addColumn('message', 'text')
    .execute();
  await kysely.schema.createIndex('sms_parts_of_contact').on('sms_parts').column('contact').execute();
  await kysely.schema.createIndex('sms_parts_of_message').on('sms_parts').column('message').execute();
  await sql`CREATE INDEX sms_parts_unfinished ON sms_parts (arrival) WHERE text IS NOT NULL`.execute(kysely);

  await ofContact(kysely.schema.createTable('sms_outgoing'))
    .addColumn('place', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('text', 'text')
    .addColumn('segments', 'integer', (column) => column.notNull())
    .addColumn('latest', 'integer', (column) => column.notNull())
    .addColumn('of_conversation', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'integer', (column) => column.notNull())
    .addColumn('claim', 'integer', (column) => column.notNull())
    .addColumn('claimed', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('end', 'text', (column) => column.check(sql`"end" in ('sent', 'dropped')`))
    .addColumn('because', 'text')
    .addColumn('ended_at', 'integer')
    .addColumn('gateway_id', 'text')
    .addColumn('delivery', 'text', (column) => column.check(sql`delivery in ('delivered', 'undelivered')`))
    .execute();
  await kysely.schema.createIndex('sms_outgoing_of_contact').on('sms_outgoing').column('contact').execute();
  await kysely.schema.createIndex('sms_outgoing_at_gateway').on('sms_outgoing').column('gateway_id').execute();
  await kysely.schema.createIndex('sms_outgoing_by_end').on('sms_outgoing').columns(['end', 'delivery']).execute();
  await sql`CREATE INDEX sms_outgoing_waiting ON sms_outgoing (contact, place) WHERE "end" IS NULL`.execute(kysely);

  await strict(kysely.schema.createTable('sms_spending'))
    .addColumn('place', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .addColumn('segments', 'integer', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute();
  await kysely.schema.createIndex('sms_spending_by_time').on('sms_spending').column('at').execute();

  await ofConversation(kysely.schema.createTable('sms_pairings'))
    .addColumn('fingerprint', 'text', (column) => column.primaryKey().notNull())
    .addColumn('door', 'text', (column) => column.notNull().check(sql`door in ('sms', 'web')`))
    .addColumn('ends', 'integer', (column) => column.notNull())
    .execute();
  await kysely.schema.createIndex('sms_pairings_of_conversation').on('sms_pairings').column('conversation').execute();
}

function ofContact<Table extends string>(table: CreateTableBuilder<Table, never>) {
  return strict(table).addColumn('contact', 'text', (column) =>
    column.notNull().references('sms_contacts.id').onDelete('cascade'),
  );
}
