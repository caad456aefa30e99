import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { SmsContact, SmsDelivery, SmsOutgoing, SmsStore } from '../sms.ts';
import { contactOf } from './sms-contacts.ts';
import type { Tables } from './tables.ts';

/** Keeps what a conversation's messages became, unless others did or the contact is held elsewhere by now. */
export async function keepComposed(
  kysely: Kysely<Tables>,
  { contact, conversation, after, upTo, messages }: Parameters<SmsStore['compose']>[0],
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('sms_contacts')
    .set({ composed_up_to: upTo })
    .where('id', '=', contact)
    .where('conversation', '=', conversation)
    .where('composed_up_to', '=', after)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  for (const message of messages) await insertOutgoing(kysely, message, { of_conversation: 1, next_at: now });
  return true;
}

/** Goes whatever standing the contact has; nothing where the contact has been forgotten. */
export async function keepAlone(kysely: Kysely<Tables>, message: SmsOutgoing, now: Instant): Promise<void> {
  const contact = await contactOf(kysely, message.contact);
  if (contact !== undefined) await insertOutgoing(kysely, message, { of_conversation: 0, next_at: now });
}

async function insertOutgoing(
  kysely: Kysely<Tables>,
  { key, contact, text, segments, latest }: SmsOutgoing,
  more: { of_conversation: number; next_at: Instant },
): Promise<void> {
  await kysely
    .insertInto('sms_outgoing')
    .values({ key, contact, text, segments, latest, ...more, claim: 0, claimed: 0, failures: 0 })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

export async function composedUpTo(kysely: Kysely<Tables>, contact: string): Promise<number> {
  const row = await kysely
    .selectFrom('sms_contacts')
    .select('composed_up_to')
    .where('id', '=', contact)
    .executeTakeFirst();
  return row?.composed_up_to ?? 0;
}

/** What arrived has arrived, whatever is told later. */
export async function noteDelivery(
  kysely: Kysely<Tables>,
  gatewayId: string,
  delivery: SmsDelivery,
): Promise<SmsContact | undefined> {
  const row = await kysely
    .updateTable('sms_outgoing')
    .set((of) => ({
      delivery: of
        .case()
        .when('delivery', '=', 'delivered')
        .then('delivered')
        .else(delivery)
        .end()
        .$castTo<SmsDelivery>(),
    }))
    .where('gateway_id', '=', gatewayId)
    .returning('contact')
    .executeTakeFirst();
  return row && contactOf(kysely, row.contact);
}

const countRows = z.array(
  z.object({ end: z.string().nullable(), delivery: z.enum(['delivered', 'undelivered']).nullable(), count: z.int() }),
);

export async function countOutgoing(kysely: Kysely<Tables>): ReturnType<SmsStore['counts']> {
  const rows = await kysely
    .selectFrom('sms_outgoing')
    .select(({ fn }) => ['end', 'delivery', fn.countAll<number>().as('count')])
    .groupBy(['end', 'delivery'])
    .execute();
  const counts = { waiting: 0, sent: 0, delivered: 0, undelivered: 0, dropped: 0 };
  for (const { end, delivery, count } of countRows.parse(rows)) {
    if (end === null) counts.waiting += count;
    else if (end === 'dropped') counts.dropped += count;
    else counts[delivery ?? 'sent'] += count;
  }
  return counts;
}
