import { type Kysely, sql } from 'kysely';

/**
 * Until when somebody is on duty, in the place of whether they are: whoever was stays it for half a day after they wrote
 * last. What was said in a hand-over is found by its key.
 */
export async function letDutyEnd(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .alterTable('desk_chats')
    .addColumn('on_duty_until', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`UPDATE desk_chats SET on_duty_until = heard_at + 43200000 WHERE on_duty = 1`.execute(kysely);
  await kysely.schema.alterTable('desk_chats').dropColumn('on_duty').execute();
  await sql`CREATE INDEX handover_entries_by_key ON handover_entries ("key")`.execute(kysely);
}
