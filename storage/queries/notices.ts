import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { ClaimedNotice, Notice, NoticeClaim, NoticeEnd, NoticePlan } from '../notices.ts';
import { storedObject, toStored } from './stored-json.ts';
import type { Tables } from './tables.ts';

const instant = z.custom<Instant>((value) => Number.isSafeInteger(value));
const noticeRow = z.object({
  conversation: z.string(),
  channel: z.string(),
  key: z.string(),
  subject: z.string(),
  due: instant,
  latest: instant,
  content: storedObject,
});
const claimedRow = noticeRow.extend({ claim: z.int(), failures: z.int() });
const columns = ['conversation', 'channel', 'key', 'subject', 'due', 'latest', 'content'] as const;

/** Withdraws first: what is planned anew under the key it had stays where it is, with what has become of it. */
export async function keepPlan(kysely: Kysely<Tables>, { withdraw, plan }: NoticePlan): Promise<void> {
  const keys = plan.map(({ key }) => key);
  if (withdraw.length > 0) {
    await kysely
      .deleteFrom('notices')
      .where('subject', 'in', withdraw)
      .where('end', 'is', null)
      .$if(keys.length > 0, (query) => query.where('key', 'not in', keys))
      .execute();
  }
  for (const { content, ...notice } of plan) {
    await kysely
      .insertInto('notices')
      .columns([...columns, 'next_at', 'claim', 'failures'])
      .expression((of) =>
        of
          .selectFrom('conversations')
          .select(({ val }) => [
            'id as conversation',
            val(notice.channel).as('channel'),
            val(notice.key).as('key'),
            val(notice.subject).as('subject'),
            val(notice.due).as('due'),
            val(notice.latest).as('latest'),
            val(toStored(content)).as('content'),
            val(notice.due).as('next_at'),
            val(0).as('claim'),
            val(0).as('failures'),
          ])
          // A conversation elsewhere may have been forgotten since it was looked up.
          .where('id', '=', notice.conversation),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function markTold(kysely: Kysely<Tables>, { key, claim }: NoticeClaim): Promise<void> {
  await kysely
    .updateTable('notices')
    .set({ end: 'told', content: null })
    .where('key', '=', key)
    .where('claim', '=', claim)
    .execute();
}

/** Whether there is anything to claim, or to drop: most of the time there is not, and nothing is written then. */
export async function isAnyDue(kysely: Kysely<Tables>, now: Instant): Promise<boolean> {
  const row = await kysely
    .selectFrom('notices')
    .select('key')
    .where('end', 'is', null)
    .where('next_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function claimDue(
  kysely: Kysely<Tables>,
  { now, until, most }: { now: Instant; until: Instant; most: number },
): Promise<{ claimed: readonly ClaimedNotice[]; dropped: number }> {
  const { numUpdatedRows } = await kysely
    .updateTable('notices')
    .set({ end: 'dropped', content: null })
    .where('end', 'is', null)
    .where('next_at', '<=', now)
    .where('latest', '<', now)
    .executeTakeFirstOrThrow();
  const rows = await kysely
    .updateTable('notices')
    .set((of) => ({ claim: of('claim', '+', 1), next_at: until }))
    .where('key', 'in', (of) =>
      of
        .selectFrom('notices')
        .select('key')
        .where('end', 'is', null)
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .limit(most),
    )
    .returning([...columns, 'claim', 'failures'])
    .execute();
  const claimed = z.array(claimedRow).parse(rows);
  return { claimed: claimed.toSorted((one, other) => one.due - other.due), dropped: Number(numUpdatedRows) };
}

export async function settle(kysely: Kysely<Tables>, { key, claim }: NoticeClaim, end: NoticeEnd): Promise<void> {
  await kysely
    .updateTable('notices')
    .set((of) => {
      switch (end.kind) {
        case 'waits':
          return { next_at: end.until, failures: of('failures', '+', end.failed ? 1 : 0) };
        case 'dropped':
          return { end: 'dropped', content: null };
        case 'dead':
          return { end: 'dead', failures: of('failures', '+', 1) };
        default:
          return end satisfies never;
      }
    })
    .where('key', '=', key)
    .where('claim', '=', claim)
    .where('end', 'is', null)
    .execute();
}

export async function waitingIn(kysely: Kysely<Tables>, conversation: string): Promise<readonly Notice[]> {
  const rows = await kysely
    .selectFrom('notices')
    .select(columns)
    .where('conversation', '=', conversation)
    .where('end', 'is', null)
    .orderBy('due')
    .execute();
  return z.array(noticeRow).parse(rows);
}

export async function conversationsOf(
  kysely: Kysely<Tables>,
  subject: string,
): Promise<readonly Pick<Notice, 'conversation' | 'channel'>[]> {
  return kysely
    .selectFrom('notices')
    .select(['conversation', 'channel'])
    .distinct()
    .where('subject', '=', subject)
    .execute();
}
