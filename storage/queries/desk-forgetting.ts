import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/moment.ts';
import type { Tables } from './tables.ts';

/**
 * What is old of the caseworkers' side and hangs on no conversation, or on one that goes on; the audit stays. Whether
 * there was any.
 */
export async function forgetOldOfDesk(kysely: Kysely<Tables>, instant: Instant): Promise<boolean> {
  const deleted = [
    await kysely.deleteFrom('letters').where('posted_at', '<', instant).executeTakeFirst(),
    await kysely
      .deleteFrom('desk_chats')
      .where('standing', '=', 'gone')
      .where('heard_at', '<', instant)
      .executeTakeFirst(),
    await kysely.deleteFrom('misunderstandings').where('at', '<', instant).executeTakeFirst(),
  ];
  return deleted.some(({ numDeletedRows }) => numDeletedRows > 0n);
}
