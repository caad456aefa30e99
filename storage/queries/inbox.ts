import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { InboxEntry, IncomingMessage, Received, StoredMessage } from '../storage.ts';
import { messageRow, nextNumber } from './conversations.ts';
import { objectFromStored, storedObject } from './stored-json.ts';
import type { Tables } from './tables.ts';

const inboxRow = z.object({
  arrival: z.int().positive(),
  key: z.string(),
  conversation: z.string(),
  channel: z.string(),
  activity: storedObject,
  shown: z.union([z.literal(0), z.literal(1)]).transform(Boolean),
  number: z.int().positive().nullable(),
});

/** Keeps a message that has arrived, once; `activity` is the message's, serialised. */
export async function keepIncoming(
  kysely: Kysely<Tables>,
  message: IncomingMessage,
  activity: string,
  now: Instant,
): Promise<Received> {
  const { key, conversation, channel, shown } = message;
  const known = await kysely.selectFrom('inbox').select('arrival').where('key', '=', key).executeTakeFirst();
  if (known) return { kind: 'repeated', ...(await shownMessage(kysely, key)) };

  const newest = await nextNumber(kysely, conversation, shown ? 1 : 0, now);
  const number = shown ? newest : null;
  const { arrival } = await kysely
    .insertInto('inbox')
    .values({ key, conversation, channel, activity, shown: shown ? 1 : 0, number })
    .returning('arrival')
    .executeTakeFirstOrThrow();
  if (number !== null) await kysely.insertInto('messages').values({ conversation, number, activity }).execute();
  return { kind: 'new', entry: entryFrom({ ...message, activity: objectFromStored(activity), arrival, number }) };
}

async function shownMessage(kysely: Kysely<Tables>, key: string): Promise<{ message?: StoredMessage }> {
  const row = await kysely
    .selectFrom('inbox')
    .innerJoin('messages', (join) =>
      join.onRef('messages.conversation', '=', 'inbox.conversation').onRef('messages.number', '=', 'inbox.number'),
    )
    .select(['messages.number', 'messages.activity'])
    .where('inbox.key', '=', key)
    .executeTakeFirst();
  return row === undefined ? {} : { message: messageRow.parse(row) };
}

/** What was received and not answered, in order of arrival. */
export async function unanswered(kysely: Kysely<Tables>): Promise<readonly InboxEntry[]> {
  const rows = await kysely
    .selectFrom('inbox')
    .select(['arrival', 'key', 'conversation', 'channel', 'activity', 'shown', 'number'])
    .where('done_at', 'is', null)
    .orderBy('arrival')
    .execute();
  return z.array(inboxRow).parse(rows).map(entryFrom);
}

function entryFrom({ number, ...entry }: z.output<typeof inboxRow>): InboxEntry {
  return number === null ? entry : { ...entry, number };
}
