import { type CreateTableBuilder, sql } from 'kysely';

/** A table of what belongs to a conversation, and is deleted with it. */
export function ofConversation<Table extends string>(table: CreateTableBuilder<Table, never>) {
  return strict(table).addColumn('conversation', 'text', (column) =>
    column.notNull().references('conversations.id').onDelete('cascade'),
  );
}

/** SQLite then refuses a value of another type than its column's. */
export function strict<Table extends string>(table: CreateTableBuilder<Table, never>) {
  return table.modifyEnd(sql`STRICT`);
}
