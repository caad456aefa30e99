import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { InboxEntry, IncomingMessage, Received, StoredMessage } from '../storage.ts';
import { insertMessage, messageRow, nextNumber } from './conversations.ts';
import { type Blanks, prepared } from './prepared.ts';
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
  const [known] = await findArrival(kysely, { key });
  if (known) return { kind: 'repeated', ...(await shownMessage(kysely, key)) };

  const newest = await nextNumber(kysely, conversation, shown ? 1 : 0, now);
  const number = shown ? newest : null;
  const [row] = await insertArrival(kysely, { key, conversation, channel, activity, shown: shown ? 1 : 0, number });
  if (row === undefined) throw new Error('A message was given no place in the inbox.');
  if (number !== null) await insertMessage(kysely, { conversation, number, activity });
  const { arrival } = row;
  return { kind: 'new', entry: entryFrom({ ...message, activity: objectFromStored(activity), arrival, number }) };
}

const findArrival = prepared((kysely: Kysely<Tables>, blank: Blanks<{ key: string }>) =>
  kysely.selectFrom('inbox').select('arrival').where('key', '=', blank('key')),
);

type Arrival = Pick<Selectable<Tables['inbox']>, 'key' | 'conversation' | 'channel' | 'activity' | 'shown' | 'number'>;

const insertArrival = prepared((kysely: Kysely<Tables>, blank: Blanks<Arrival>) =>
  kysely
    .insertInto('inbox')
    .values({
      key: blank('key'),
      conversation: blank('conversation'),
      channel: blank('channel'),
      activity: blank('activity'),
      shown: blank('shown'),
      number: blank('number'),
    })
    .returning('arrival'),
);

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
