import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const schema = {
  entries: z.array(
    z.object({
      handover: z.string(),
      number: z.number(),
      by: z.string(),
      kind: z.string(),
      text: z.string(),
      author: z.string().nullable(),
    }),
  ),
  handovers: z.array(
    z.object({ id: z.string(), conversation: z.string(), state: z.string(), end: z.string().nullable() }),
  ),
  /** What caseworkers began in hand-overs, and whether a record ends it. */
  begun: z.array(z.object({ action: z.string(), subject: z.string(), isEnded: z.int() })),
  messages: z.array(z.object({ conversation: z.string(), number: z.number(), activity: z.string() })),
};

/** What stands in the database of a hand-over, as far as the checks are about it. */
export type DeskLedger = { [Table in keyof typeof schema]: z.infer<(typeof schema)[Table]> };

const file = (folder: string) => `${folder}/conversations.db`;

export function readDeskLedger(folder: string): DeskLedger {
  const database = new DatabaseSync(file(folder), { readOnly: true });
  const rows = (sql: string) => database.prepare(sql).all();
  const ledger = {
    entries: schema.entries.parse(
      rows('SELECT handover, number, "by", kind, text, author FROM handover_entries ORDER BY handover, number'),
    ),
    handovers: schema.handovers.parse(rows('SELECT id, conversation, state, "end" FROM handovers')),
    begun: schema.begun.parse(
      rows(`SELECT action, subject, EXISTS (SELECT 1 FROM audit AS ended WHERE ended.ends = begun.number) AS isEnded
        FROM audit AS begun WHERE request IS NOT NULL AND subject LIKE 'handover %'`),
    ),
    messages: schema.messages.parse(rows('SELECT conversation, number, activity FROM messages ORDER BY 1, 2')),
  };
  database.close();
  return ledger;
}

/** What nobody has sent or told yet. */
export function countUnsent(folder: string): number {
  const database = new DatabaseSync(file(folder), { readOnly: true });
  const sql = `SELECT (SELECT count(*) FROM letters WHERE "end" IS NULL)
    + (SELECT count(*) FROM notices WHERE "end" IS NULL AND key LIKE 'handover %') AS count`;
  const row = z.object({ count: z.number() }).parse(database.prepare(sql).get());
  database.close();
  return row.count;
}

/** What the dead had claimed is free, as it is by itself two minutes later; nobody waits for that in a test. */
export function endClaims(folder: string): void {
  const database = new DatabaseSync(file(folder));
  database.exec(`UPDATE letters SET next_at = 0 WHERE "end" IS NULL`);
  database.exec(`UPDATE notices SET next_at = 0 WHERE "end" IS NULL AND key LIKE 'handover %'`);
  database.close();
}
