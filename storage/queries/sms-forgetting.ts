import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '../../domain/moment.ts';
import type { Tables } from './tables.ts';

type ContactRow = Selectable<Tables['sms_contacts']>;

/** The contact that has to be told by text message of a conversation that is being forgotten. */
export async function contactToTell(
  kysely: Kysely<Tables>,
  { conversation, inboxKey }: { conversation: string; inboxKey: string },
): Promise<ContactRow | undefined> {
  return kysely
    .selectFrom('sms_contacts')
    .innerJoin('inbox', 'inbox.conversation', 'sms_contacts.conversation')
    .selectAll('sms_contacts')
    .where('sms_contacts.conversation', '=', conversation)
    .where('inbox.key', '=', inboxKey)
    .where('inbox.channel', '=', 'sms')
    .executeTakeFirst();
}

/** Keeps the number until that is sent; `beginning` is a number that no other beginning of the conversation has. */
export async function letLeave(kysely: Kysely<Tables>, contact: ContactRow, beginning: number): Promise<void> {
  await kysely
    .insertInto('sms_contacts')
    .values({ ...contact, leaving: 1, composed_up_to: -beginning })
    .execute();
}

/** Removes those whose last message is sent or dropped; whether there were any. */
export async function removeLeaving(kysely: Kysely<Tables>): Promise<boolean> {
  const { numDeletedRows } = await kysely
    .deleteFrom('sms_contacts')
    .where('leaving', '=', 1)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('conversations')
            .select('conversations.id')
            .whereRef('conversations.id', '=', 'sms_contacts.conversation')
            .whereRef('conversations.last_number', '>', 'sms_contacts.composed_up_to'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sms_outgoing')
            .select('place')
            .whereRef('sms_outgoing.contact', '=', 'sms_contacts.id')
            .where('end', 'is', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** What is left of old messages in conversations that go on; that somebody opted out stays. */
export async function forgetOldTexts(kysely: Kysely<Tables>, instant: Instant): Promise<void> {
  await kysely.deleteFrom('sms_parts').where('arrived', '<', instant).where('text', 'is', null).execute();
  await kysely.deleteFrom('sms_outgoing').where('ended_at', '<', instant).execute();
  await kysely.deleteFrom('sms_spending').where('at', '<', instant).execute();
  await kysely.deleteFrom('sms_pairings').where('ends', '<', instant).execute();
}
