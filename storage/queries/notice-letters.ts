import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { DeadNotice, NoticeCounts } from '../notices.ts';
import type { Tables } from './tables.ts';

const instant = z.custom<Instant>((value) => Number.isSafeInteger(value));
const deadRows = z.array(
  z.object({ key: z.string(), channel: z.string(), due: instant, latest: instant, failures: z.int() }),
);
const oldest = z.object({ due: instant.nullable() });

/** How many notices there are of each kind of end. */
export async function countNotices(kysely: Kysely<Tables>): Promise<NoticeCounts> {
  const rows = await kysely
    .selectFrom('notices')
    .select(({ fn }) => ['end', fn.countAll<number>().as('count')])
    .groupBy('end')
    .execute();
  const row = await kysely
    .selectFrom('notices')
    .select(({ fn }) => fn.min('due').as('due'))
    .where('end', 'is', null)
    .executeTakeFirst();
  const { due } = oldest.parse(row);
  const count = (end: string | null) => rows.find((each) => each.end === end)?.count ?? 0;
  return {
    waiting: count(null),
    told: count('told'),
    dropped: count('dropped'),
    dead: count('dead'),
    ...(due !== null && { oldestDue: due }),
  };
}

export async function deadNotices(kysely: Kysely<Tables>, most: number): Promise<readonly DeadNotice[]> {
  const rows = await kysely
    .selectFrom('notices')
    .select(['key', 'channel', 'due', 'latest', 'failures'])
    .where('end', '=', 'dead')
    .orderBy('due')
    .limit(most)
    .execute();
  return deadRows.parse(rows);
}

/** A dead one waits again, with all its tries, or is given up; whether there was one. */
export async function reviveNotice(
  kysely: Kysely<Tables>,
  { key, as, now }: { key: string; as: 'waiting' | 'dropped'; now: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('notices')
    .set(as === 'waiting' ? { end: null, failures: 0, next_at: now } : { end: 'dropped', content: null })
    .where('key', '=', key)
    .where('end', '=', 'dead')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
