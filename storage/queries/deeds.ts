import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { Deed } from '../storage.ts';
import { ensureConversation } from './conversations.ts';
import { fromStored } from './stored-json.ts';
import type { Tables } from './tables.ts';

const deedRow = z.object({ request_id: z.string(), result: z.string().transform(fromStored).nullable() });

/** Keeps the intent, or gives what is known of it. */
export async function keepIntent(kysely: Kysely<Tables>, deed: Deed, now: Instant): Promise<Deed> {
  const { conversation, run, id } = deed;
  await ensureConversation(kysely, conversation, now);
  await kysely
    .insertInto('deeds')
    .values({ conversation, run, id, request_id: deed.requestId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await kysely
    .selectFrom('deeds')
    .select(['request_id', 'result'])
    .where('conversation', '=', conversation)
    .where('run', '=', run)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { request_id: requestId, result } = deedRow.parse(row);
  const known = { conversation, run, id, requestId };
  return row.result === null ? known : { ...known, result };
}

/** Keeps how it ended; nothing where the conversation has been forgotten meanwhile. */
export async function keepResult(kysely: Kysely<Tables>, deed: Deed, result: string): Promise<void> {
  await kysely
    .updateTable('deeds')
    .set({ result })
    .where('conversation', '=', deed.conversation)
    .where('run', '=', deed.run)
    .where('id', '=', deed.id)
    .where('request_id', '=', deed.requestId)
    .execute();
}
