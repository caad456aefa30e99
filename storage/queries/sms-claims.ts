import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { SmsClaimed, SmsDropReason } from '../sms.ts';
import type { Tables } from './tables.ts';

const claimedRow = z
  .object({
    key: z.string(),
    contact: z.string(),
    text: z.string(),
    segments: z.int(),
    latest: z.custom<Instant>((value) => Number.isSafeInteger(value)),
    claim: z.int(),
    failures: z.int(),
    number: z.string(),
    ours: z.string(),
  })
  .transform(({ number, ours, ...message }): SmsClaimed => ({ ...message, to: { number, ours } }));

/** Whether there is anything to claim, or to drop: most of the time there is not, and nothing is written then. */
export async function isAnyToSend(kysely: Kysely<Tables>, now: Instant): Promise<boolean> {
  const row = await kysely
    .selectFrom('sms_outgoing')
    .select('place')
    .where('end', 'is', null)
    .where('next_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Drops what may not go any more, and then claims, so that it holds up nothing. */
export async function claimOutgoing(
  kysely: Kysely<Tables>,
  { now, until, most }: { now: Instant; until: Instant; most: number },
): Promise<{ claimed: readonly SmsClaimed[]; dropped: number; inDoubt: number }> {
  const ended = { kysely, now };
  const inDoubt = await drop(ended, 'in-doubt', ({ eb, and }) =>
    and([eb('claimed', '=', 1), eb('next_at', '<=', now)]),
  );
  const dropped = await drop(ended, 'too-late', ({ eb, and }) => and([eb('claimed', '=', 0), eb('latest', '<', now)]));
  await drop(ended, 'invalid', (of) => of.and([of('claimed', '=', 0), of('contact', 'in', thoseWho(of, 'invalid'))]));
  await drop(ended, 'opted-out', (of) =>
    of.and([of('claimed', '=', 0), of('of_conversation', '=', 1), of('contact', 'in', thoseWho(of, 'opted-out'))]),
  );
  return { claimed: await claimNext(kysely, { now, until, most }), dropped, inDoubt };
}

type OfOutgoing = ExpressionBuilder<Tables, 'sms_outgoing'>;

function thoseWho(of: OfOutgoing, standing: 'opted-out' | 'invalid') {
  return of.selectFrom('sms_standings').select('sms_standings.contact').where('standing', '=', standing);
}

async function drop(
  { kysely, now }: { kysely: Kysely<Tables>; now: Instant },
  because: SmsDropReason,
  which: (of: OfOutgoing) => Expression<SqlBool>,
): Promise<number> {
  const { numUpdatedRows } = await kysely
    .updateTable('sms_outgoing')
    .set({ end: 'dropped', because, text: null, ended_at: now, claimed: 0 })
    .where('end', 'is', null)
    .where(which)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** What is claimed counts as sent until it is known that it was not. */
async function claimNext(
  kysely: Kysely<Tables>,
  { now, until, most }: { now: Instant; until: Instant; most: number },
): Promise<readonly SmsClaimed[]> {
  const rows = await kysely
    .selectFrom('sms_outgoing')
    .select(['place', 'contact', 'segments'])
    .where('place', 'in', (of) =>
      of
        .selectFrom('sms_outgoing')
        .select(({ fn }) => fn.min('place').as('place'))
        .where('end', 'is', null)
        .groupBy('contact'),
    )
    .where('next_at', '<=', now)
    .orderBy('place')
    .limit(most)
    .execute();
  if (rows.length === 0) return [];
  await kysely
    .insertInto('sms_spending')
    .values(rows.map((row) => ({ ...row, at: now })))
    .execute();
  const places = rows.map(({ place }) => place);
  await kysely
    .updateTable('sms_outgoing')
    .set((of) => ({ claim: of('claim', '+', 1), claimed: 1, next_at: until }))
    .where('place', 'in', places)
    .execute();
  return z.array(claimedRow).parse(await claimedAt(kysely, places));
}

function claimedAt(kysely: Kysely<Tables>, places: readonly number[]) {
  return kysely
    .selectFrom('sms_outgoing')
    .innerJoin('sms_contacts', 'sms_contacts.id', 'sms_outgoing.contact')
    .select(['key', 'contact', 'text', 'segments', 'latest', 'claim', 'failures', 'number', 'ours'])
    .where('place', 'in', places)
    .orderBy('place')
    .execute();
}
