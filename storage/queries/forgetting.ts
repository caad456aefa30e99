import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/moment.ts';
import type { Tables } from './tables.ts';

/** Few enough that nobody notices the wait. */
const mostAtOnce = 100;

/** Forgets some of the conversations in which nothing was said since then; how many, 0 when none are left. */
export async function forgetSomeOlderThan(kysely: Kysely<Tables>, instant: Instant): Promise<number> {
  const { numDeletedRows } = await kysely
    .deleteFrom('conversations')
    .where('id', 'in', (of) =>
      of.selectFrom('conversations').select('id').where('touched_at', '<', instant).limit(mostAtOnce),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
