import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { HandoverEntry, NewEntry } from '../handovers.ts';
import { instantColumn, optional } from './column-values.ts';
import type { Tables } from './tables.ts';

const entryRows = z.array(
  z.object({
    number: z.int().positive(),
    key: z.string(),
    by: z.enum(['applicant', 'caseworker', 'bot']),
    kind: z.enum(['said', 'note', 'whisper', 'event']),
    text: z.string(),
    author: optional(z.string()),
    at: instantColumn,
  }),
);

export async function entriesOf(kysely: Kysely<Tables>, handover: string): Promise<readonly HandoverEntry[]> {
  const rows = await kysely
    .selectFrom('handover_entries')
    .select(['number', 'key', 'by', 'kind', 'text', 'author', 'at'])
    .where('handover', '=', handover)
    .orderBy('number')
    .execute();
  return entryRows.parse(rows);
}

/** Numbers them on from what there is; those whose key is known stay as they are. */
export async function keepEntries(
  kysely: Kysely<Tables>,
  handover: string,
  entries: readonly NewEntry[],
  at: Instant,
): Promise<void> {
  for (const { key, by, kind, text, author = null } of entries) {
    await kysely
      .insertInto('handover_entries')
      .columns(['handover', 'number', 'key', 'by', 'kind', 'text', 'author', 'at'])
      .expression((of) =>
        of
          .selectFrom('handover_entries')
          .select(({ fn, val, eb }) => [
            val(handover).as('handover'),
            eb(fn.coalesce(fn.max('number'), val(0)), '+', 1).as('number'),
            val(key).as('key'),
            val(by).as('by'),
            val(kind).as('kind'),
            val(text).as('text'),
            val(author).as('author'),
            val(at).as('at'),
          ])
          .where('handover', '=', handover),
      )
      .onConflict((conflict) => conflict.columns(['handover', 'key']).doNothing())
      .execute();
  }
}

/** Whether every one of these is kept already, and there are any. */
export async function areKnown(
  kysely: Kysely<Tables>,
  handover: string,
  entries: readonly NewEntry[],
): Promise<boolean> {
  const keys = [...new Set(entries.map(({ key }) => key))];
  if (keys.length === 0) return false;
  const { known } = await kysely
    .selectFrom('handover_entries')
    .select(({ fn }) => fn.countAll<number>().as('known'))
    .where('handover', '=', handover)
    .where('key', 'in', keys)
    .executeTakeFirstOrThrow();
  return known === keys.length;
}
