import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { ConversationRecord, StoredMessage } from '../storage.ts';
import { type Blanks, prepared } from './prepared.ts';
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
  const [row] = await takeNumbers(kysely, { conversation, messages, now });
  if (row === undefined) throw new Error('A conversation took no numbers.');
  return row.last_number;
}

const takeNumbers = prepared(
  (kysely: Kysely<Tables>, blank: Blanks<{ conversation: string; messages: number; now: number }>) =>
    kysely
      .insertInto('conversations')
      .values({
        id: blank('conversation'),
        ...nothingSaid,
        last_number: blank('messages'),
        touched_at: blank('now'),
      })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((of) => ({
          last_number: of('conversations.last_number', '+', blank('messages')),
          touched_at: blank('now'),
        })),
      )
      .returning('last_number'),
);

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
  const [row] = await findConversation(kysely, { conversation });
  return conversationRow.parse(row ?? nothingSaid);
}

const findConversation = prepared((kysely: Kysely<Tables>, blank: Blanks<{ conversation: string }>) =>
  kysely.selectFrom('conversations').select(['state', 'version']).where('id', '=', blank('conversation')),
);

export async function messagesAfter(
  kysely: Kysely<Tables>,
  conversation: string,
  after: number,
  limit: number,
): Promise<readonly StoredMessage[]> {
  return z.array(messageRow).parse(await findMessages(kysely, { conversation, after, limit }));
}

const findMessages = prepared(
  (kysely: Kysely<Tables>, blank: Blanks<{ conversation: string; after: number; limit: number }>) =>
    kysely
      .selectFrom('messages')
      .select(['number', 'activity'])
      .where('conversation', '=', blank('conversation'))
      .where('number', '>', blank('after'))
      .orderBy('number')
      .limit(blank('limit')),
);

const newestRow = z.object({ id: z.string(), last_number: z.int().nonnegative() });
/** Databases take so many values in one query, and more. */
const mostAtOnce = 1000;

export async function newestNumbers(
  kysely: Kysely<Tables>,
  conversations: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const newest = new Map<string, number>();
  for (let from = 0; from < conversations.length; from += mostAtOnce) {
    const some = conversations.slice(from, from + mostAtOnce);
    const rows = await kysely
      .selectFrom('conversations')
      .select(['id', 'last_number'])
      .where('id', 'in', some)
      .execute();
    for (const { id, last_number } of z.array(newestRow).parse(rows)) newest.set(id, last_number);
  }
  return newest;
}

/** Adds one message to what the conversation shows. */
export const insertMessage = prepared((kysely: Kysely<Tables>, blank: Blanks<Selectable<Tables['messages']>>) =>
  kysely.insertInto('messages').values({
    conversation: blank('conversation'),
    number: blank('number'),
    activity: blank('activity'),
  }),
);
