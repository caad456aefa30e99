import type { Kysely, UpdateObject } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { Letter, LetterClaim, LetterCounts, LetterEnd } from '../desk.ts';
import { instantColumn, optional } from './column-values.ts';
import { toStored } from './stored-json.ts';
import type { Tables } from './tables.ts';

const columns = [
  ...(['key', 'chat', 'content', 'replaces', 'message', 'latest'] as const),
  ...(['posted_at', 'next_at', 'claim', 'claimed', 'failures'] as const),
];

/** Keeps each once, in this order; nothing for a chat that is not known. */
export async function keepLetters(kysely: Kysely<Tables>, letters: readonly Letter[], now: Instant): Promise<void> {
  for (const letter of letters) {
    const message = await messageOf(kysely, letter);
    await kysely
      .insertInto('letters')
      .columns(columns)
      .expression((of) =>
        of
          .selectFrom('desk_chats')
          .select(({ val }) => [
            val(letter.key).as('key'),
            'id as chat',
            val(toStored(letter.content)).as('content'),
            val(letter.replaces ?? null).as('replaces'),
            val(message).as('message'),
            val<number | null>(letter.latest ?? null).as('latest'),
            val<number>(now).as('posted_at'),
            val<number>(now).as('next_at'),
            val(0).as('claim'),
            val(0).as('claimed'),
            val(0).as('failures'),
          ])
          .where('id', '=', letter.chat),
      )
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  }
  if (letters.length > 0) await dropGone(kysely, now);
}

/** The first of the letters that it is one message with; a letter that was never posted may have that place too. */
async function messageOf(kysely: Kysely<Tables>, { key, chat, replaces }: Letter): Promise<string> {
  if (replaces === undefined) return key;
  const before = await kysely
    .selectFrom('letters')
    .select('message')
    .where('key', '=', replaces)
    .where('chat', '=', chat)
    .executeTakeFirst();
  return before?.message ?? replaces;
}

/** So that nothing waits for a chat until its person comes back, and is old then. */
export async function dropGone(kysely: Kysely<Tables>, now: Instant): Promise<void> {
  await kysely
    .updateTable('letters')
    .set(endedAs('dropped', now, { because: 'gone' }))
    .where('end', 'is', null)
    .where('chat', 'in', (of) => of.selectFrom('desk_chats').select('id').where('standing', '=', 'gone'))
    .execute();
}

export function endedAs(
  end: 'sent' | 'dropped',
  now: Instant,
  more: { because: string } | { activity: string | null },
): UpdateObject<Tables, 'letters'> {
  return { end, content: null, claimed: 0, ended_at: now, ...more };
}

export async function settleLetter(
  kysely: Kysely<Tables>,
  { key, claim }: LetterClaim,
  end: LetterEnd,
  now: Instant,
): Promise<void> {
  await kysely
    .updateTable('letters')
    .set((of) => {
      switch (end.kind) {
        case 'sent':
          return endedAs('sent', now, { activity: end.activity ?? null });
        case 'waits':
          return { claimed: 0, next_at: end.until, failures: of('failures', '+', 1) };
        case 'dropped':
          return endedAs('dropped', now, { because: end.because });
        default:
          return end satisfies never;
      }
    })
    .where('key', '=', key)
    .where('claim', '=', claim)
    .where('claimed', '=', 1)
    .where('end', 'is', null)
    .execute();
}

const oldestRow = z.object({ oldest: optional(instantColumn) });

/** One whose place a newer one took was neither sent nor lost. */
export async function countLetters(kysely: Kysely<Tables>): Promise<LetterCounts> {
  const rows = await kysely
    .selectFrom('letters')
    .select(({ fn }) => ['end', fn.countAll<number>().as('count')])
    .where((of) => of.or([of('because', 'is', null), of('because', '<>', 'superseded')]))
    .groupBy('end')
    .execute();
  const row = await kysely
    .selectFrom('letters')
    .select(({ fn }) => fn.min('posted_at').as('oldest'))
    .where('end', 'is', null)
    .executeTakeFirst();
  const { oldest } = oldestRow.parse(row);
  const count = (end: string | null) => rows.find((each) => each.end === end)?.count ?? 0;
  return {
    waiting: count(null),
    sent: count('sent'),
    dropped: count('dropped'),
    ...(oldest !== undefined && { oldest }),
  };
}
