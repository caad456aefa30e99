import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { ConversationRecord, StoredMessage } from '../storage.ts';
import { storedObject } from './stored-json.ts';
import type { Tables } from './tables.ts';

const conversationRow = z.object({ state: storedObject, version: z.int().nonnegative() });
export const messageRow = z.object({ number: z.int().positive(), activity: storedObject });
const nothingSaid = { state: '{}', version: 0 };

/** Notes that something was said, and takes that many message numbers; the last of them. */
export async function nextNumber(
  kysely: Kysely<Tables>,
  conversation: string,
  messages: number,
  now: Instant,
): Promise<number> {
  const { last_number } = await kysely
    .insertInto('conversations')
    .values({ id: conversation, ...nothingSaid, last_number: messages, touched_at: now })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((of) => ({ last_number: of('conversations.last_number', '+', messages), touched_at: now })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return last_number;
}

/** Makes sure that there is something for a turn or a deed to hang on. */
export async function ensureConversation(kysely: Kysely<Tables>, conversation: string, now: Instant): Promise<void> {
  await kysely
    .insertInto('conversations')
    .values({ id: conversation, ...nothingSaid, last_number: 0, touched_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The state a turn begins with. */
export async function loadConversation(kysely: Kysely<Tables>, conversation: string): Promise<ConversationRecord> {
  const row = await kysely
    .selectFrom('conversations')
    .select(['state', 'version'])
    .where('id', '=', conversation)
    .executeTakeFirst();
  return conversationRow.parse(row ?? nothingSaid);
}

export async function messagesAfter(
  kysely: Kysely<Tables>,
  conversation: string,
  after: number,
  limit: number,
): Promise<readonly StoredMessage[]> {
  const rows = await kysely
    .selectFrom('messages')
    .select(['number', 'activity'])
    .where('conversation', '=', conversation)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
  return z.array(messageRow).parse(rows);
}
