import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { SmsContact } from '../sms.ts';
import { nextNumber } from './conversations.ts';
import type { Tables } from './tables.ts';

const contactRow = z.object({
  id: z.string(),
  number: z.string(),
  ours: z.string(),
  conversation: z.string(),
  standing: z.enum(['open', 'opted-out', 'invalid']),
  introduced: z.union([z.literal(0), z.literal(1)]).transform(Boolean),
});

/** The contact of that id; a new one begins with its own conversation, after what was said there before. */
export async function keepContact(
  kysely: Kysely<Tables>,
  { id, number, ours }: Pick<SmsContact, 'id' | 'number' | 'ours'>,
  now: Instant,
): Promise<SmsContact> {
  const known = await contactOf(kysely, id);
  const last = await nextNumber(kysely, known?.conversation ?? id, 0, now);
  await kysely
    .insertInto('sms_contacts')
    .values({ id, number, ours, conversation: id, introduced: 0, composed_up_to: last, leaving: 0 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ leaving: 0 }))
    .execute();
  const contact = known ?? (await contactOf(kysely, id));
  if (contact === undefined) throw new Error('A contact was not kept.');
  return contact;
}

export async function contactOf(kysely: Kysely<Tables>, id: string): Promise<SmsContact | undefined> {
  const row = await contacts(kysely).where('sms_contacts.id', '=', id).executeTakeFirst();
  return row && contactRow.parse(row);
}

export async function contactIn(kysely: Kysely<Tables>, conversation: string): Promise<SmsContact | undefined> {
  const row = await contacts(kysely).where('sms_contacts.conversation', '=', conversation).executeTakeFirst();
  return row && contactRow.parse(row);
}

/** Contacts in whose conversation there are messages after those that were composed. */
export async function contactsBehind(kysely: Kysely<Tables>): Promise<readonly SmsContact[]> {
  const rows = await contacts(kysely)
    .innerJoin('conversations', 'conversations.id', 'sms_contacts.conversation')
    .whereRef('conversations.last_number', '>', 'sms_contacts.composed_up_to')
    .orderBy('sms_contacts.id')
    .execute();
  return z.array(contactRow).parse(rows);
}

function contacts(kysely: Kysely<Tables>) {
  return kysely
    .selectFrom('sms_contacts')
    .leftJoin('sms_standings', 'sms_standings.contact', 'sms_contacts.id')
    .select(({ fn, val }) => [
      'sms_contacts.id',
      'sms_contacts.number',
      'sms_contacts.ours',
      'sms_contacts.conversation',
      'sms_contacts.introduced',
      fn.coalesce('sms_standings.standing', val('open')).as('standing'),
    ]);
}

/** Carries a contact on in another conversation; who was there before goes back to their own. */
export async function carryOver(
  kysely: Kysely<Tables>,
  { contact, conversation, now }: { contact: string; conversation: string; now: Instant },
): Promise<void> {
  const before = await contactIn(kysely, conversation);
  if (before?.id === contact) return;
  if (before !== undefined) await moveTo(kysely, before.id, before.id, now);
  await moveTo(kysely, contact, conversation, now);
}

async function moveTo(kysely: Kysely<Tables>, contact: string, conversation: string, now: Instant): Promise<void> {
  const last = await nextNumber(kysely, conversation, 0, now);
  await kysely
    .updateTable('sms_contacts')
    .set({ conversation, composed_up_to: last })
    .where('id', '=', contact)
    .execute();
}

export async function markIntroduced(kysely: Kysely<Tables>, contact: string): Promise<void> {
  await kysely.updateTable('sms_contacts').set({ introduced: 1 }).where('id', '=', contact).execute();
}

/** That somebody opted out is not overwritten by a number that nobody can be reached at. */
export async function setStanding(
  kysely: Kysely<Tables>,
  contact: string,
  standing: SmsContact['standing'],
): Promise<void> {
  if (standing === 'open') {
    await kysely.deleteFrom('sms_standings').where('contact', '=', contact).execute();
    return;
  }
  await kysely
    .insertInto('sms_standings')
    .values({ contact, standing })
    .onConflict((conflict) =>
      standing === 'opted-out' ? conflict.column('contact').doUpdateSet({ standing }) : conflict.doNothing(),
    )
    .execute();
}
