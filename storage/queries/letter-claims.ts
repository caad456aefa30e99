import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { ClaimedLetter } from '../desk.ts';
import { instantColumn, optional } from './column-values.ts';
import { chatColumns, chatFrom } from './desk-chats.ts';
import { endedAs } from './letters.ts';
import { storedObject } from './stored-json.ts';
import type { Tables } from './tables.ts';

const letterRow = z.object({
  key: z.string(),
  chat: z.string(),
  content: storedObject,
  replaces: optional(z.string()),
  message: z.string(),
  latest: optional(instantColumn),
  claim: z.int(),
  failures: z.int(),
});

/** Whether there is anything to claim, or to drop: most of the time there is not, and nothing is written then. */
export async function isAnyLetterDue(kysely: Kysely<Tables>, now: Instant): Promise<boolean> {
  const row = await kysely
    .selectFrom('letters')
    .select('place')
    .where('end', 'is', null)
    .where('next_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Drops what need not go any more, and then claims, so that it holds up nothing. */
export async function claimLetters(
  kysely: Kysely<Tables>,
  { now, until, most }: { now: Instant; until: Instant; most: number },
): Promise<{ claimed: readonly ClaimedLetter[]; dropped: number }> {
  const dropped = await drop(kysely, now, 'too-late', (of) => of('latest', '<', now));
  await drop(kysely, now, 'superseded', ({ exists, selectFrom }) =>
    exists(
      selectFrom('letters as newer')
        .select('newer.place')
        .whereRef('newer.chat', '=', 'letters.chat')
        .whereRef('newer.message', '=', 'letters.message')
        .whereRef('newer.place', '>', 'letters.place')
        .where('newer.end', 'is', null),
    ),
  );
  const rows = await kysely
    .updateTable('letters')
    .set((of) => ({ claim: of('claim', '+', 1), claimed: 1, next_at: until }))
    .where('place', 'in', (of) =>
      of
        .selectFrom('letters')
        .select('place')
        .where('place', 'in', firstOfEachChat)
        .where('next_at', '<=', now)
        .orderBy('place')
        .limit(most),
    )
    .returning(['place', 'key', 'chat', 'content', 'replaces', 'message', 'latest', 'claim', 'failures'])
    .execute();
  const inOrder = rows.toSorted((one, other) => one.place - other.place);
  const claimed: ClaimedLetter[] = [];
  for (const row of inOrder) claimed.push(await addressed(kysely, letterRow.parse(row), now));
  return { claimed, dropped };
}

type OfLetters = ExpressionBuilder<Tables, 'letters'>;

function firstOfEachChat(of: OfLetters) {
  return of
    .selectFrom('letters')
    .select(({ fn }) => fn.min('place').as('place'))
    .where('end', 'is', null)
    .groupBy('chat');
}

/** Only what could be claimed: what somebody is sending, or may not send before a while, keeps its place. */
async function drop(
  kysely: Kysely<Tables>,
  now: Instant,
  because: 'too-late' | 'superseded',
  which: (of: OfLetters) => Expression<SqlBool>,
): Promise<number> {
  const { numUpdatedRows } = await kysely
    .updateTable('letters')
    .set(endedAs('dropped', now, { because }))
    .where('end', 'is', null)
    .where('next_at', '<=', now)
    .where(which)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

async function addressed(
  kysely: Kysely<Tables>,
  { message, ...letter }: z.output<typeof letterRow>,
  now: Instant,
): Promise<ClaimedLetter> {
  const { chat, replaces } = letter;
  const to = await kysely.selectFrom('desk_chats').select(chatColumns).where('id', '=', chat).executeTakeFirstOrThrow();
  const before = replaces === undefined ? undefined : await newestSent(kysely, chat, message);
  return { ...letter, to: chatFrom(to, now), ...(before !== undefined && { replacing: before }) };
}

async function newestSent(kysely: Kysely<Tables>, chat: string, message: string): Promise<string | undefined> {
  const row = await kysely
    .selectFrom('letters')
    .select('activity')
    .where('chat', '=', chat)
    .where('message', '=', message)
    .where('activity', 'is not', null)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.activity ?? undefined;
}
