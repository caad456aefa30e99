import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { localMomentSchema } from '../../domain/moment.ts';

const activitySchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(
    z.object({
      id: z.string().optional(),
      text: z.string().default(''),
      replyToId: z.string().optional(),
      from: z.object({ role: z.string() }),
      channelData: z.object({ clientActivityID: z.string().optional() }).optional(),
    }),
  );

const schema = {
  conversations: z.array(z.object({ id: z.string(), version: z.number(), last: z.number() })),
  inbox: z.array(z.object({ conversation: z.string(), key: z.string(), answered: z.number() })),
  messages: z.array(z.object({ conversation: z.string(), number: z.number(), activity: activitySchema })),
  deeds: z.array(z.object({ conversation: z.string(), id: z.string(), open: z.number() })),
  notices: z.array(
    z.object({
      key: z.string(),
      conversation: z.string(),
      due: z.number(),
      /** How often it was tried to be told. */
      claim: z.number(),
      end: z.string().nullable(),
    }),
  ),
  claims: z.array(z.object({ slot: z.string(), applicant: z.string(), state: z.string() })),
  appointments: z.array(
    z.object({ reference: z.string(), applicant: z.string(), status: z.string(), start: localMomentSchema }),
  ),
};

/** What stands in both databases, as far as the invariants are about it. */
export type Ledger = { [Table in keyof typeof schema]: z.infer<(typeof schema)[Table]> };

/** Reads it past the program, from the files alone; the book may be in another folder. */
export function readLedger(folder: string, bookFolder = folder): Ledger {
  const said = new DatabaseSync(`${folder}/conversations.db`, { readOnly: true });
  const book = new DatabaseSync(`${bookFolder}/appointments.db`, { readOnly: true });
  const rows = (database: DatabaseSync, sql: string) => database.prepare(sql).all();
  const ledger = {
    conversations: schema.conversations.parse(rows(said, 'SELECT id, version, last_number AS last FROM conversations')),
    inbox: schema.inbox.parse(rows(said, 'SELECT conversation, key, done_at IS NOT NULL AS answered FROM inbox')),
    messages: schema.messages.parse(rows(said, 'SELECT conversation, number, activity FROM messages ORDER BY 1, 2')),
    deeds: schema.deeds.parse(rows(said, 'SELECT conversation, id, result IS NULL AS open FROM deeds')),
    notices: schema.notices.parse(rows(said, 'SELECT key, conversation, due, claim, "end" FROM notices')),
    claims: schema.claims.parse(rows(book, 'SELECT slot, applicant, state FROM claim')),
    appointments: schema.appointments.parse(
      rows(book, 'SELECT reference, a.applicant, status, start FROM appointment a JOIN claim ON claim.id = a.claim'),
    ),
  };
  said.close();
  book.close();
  return ledger;
}
