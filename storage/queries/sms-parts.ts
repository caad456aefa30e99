import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { SmsJoined, SmsPart } from '../sms.ts';
import type { Tables } from './tables.ts';

const partRow = z.object({
  key: z.string(),
  contact: z.string(),
  text: z.string(),
  arrived: z.custom<Instant>((value) => Number.isSafeInteger(value)),
  message: z.string().nullable(),
});
type PartRow = z.output<typeof partRow>;

/** Whether it is new; who writes can be reached. */
export async function keepPart(kysely: Kysely<Tables>, part: SmsPart): Promise<boolean> {
  const { key, contact, text, arrived } = part;
  const kept = await kysely
    .insertInto('sms_parts')
    .values({ key, contact, text, arrived })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('arrival')
    .executeTakeFirst();
  if (kept === undefined) return false;
  await kysely.deleteFrom('sms_standings').where('contact', '=', contact).where('standing', '=', 'invalid').execute();
  return true;
}

export async function joinParts(kysely: Kysely<Tables>, contact: string): Promise<SmsJoined | undefined> {
  const rows = await unfinishedParts(kysely).where('contact', '=', contact).where('message', 'is', null).execute();
  const parts = z.array(partRow).parse(rows);
  const [first] = parts;
  if (first === undefined) return undefined;
  await kysely
    .updateTable('sms_parts')
    .set({ message: first.key })
    .where('contact', '=', contact)
    .where('message', 'is', null)
    .execute();
  return joinedFrom(first.key, parts);
}

/** Only the keys of a message are needed any more. */
export async function forgetTexts(kysely: Kysely<Tables>, message: string): Promise<void> {
  await kysely.updateTable('sms_parts').set({ text: null }).where('message', '=', message).execute();
}

/** What was joined and not taken up, in order of arrival, and who has parts that were not joined. */
export async function findUnfinished(
  kysely: Kysely<Tables>,
): Promise<{ joined: readonly SmsJoined[]; loose: readonly string[] }> {
  const parts = z.array(partRow).parse(await unfinishedParts(kysely).execute());
  const messages = Map.groupBy(parts, ({ message }) => message);
  const loose = messages.get(null) ?? [];
  messages.delete(null);
  return {
    joined: [...messages].map(([key, those]) => joinedFrom(key ?? '', those)),
    loose: [...new Set(loose.map(({ contact }) => contact))],
  };
}

function unfinishedParts(kysely: Kysely<Tables>) {
  return kysely
    .selectFrom('sms_parts')
    .select(['key', 'contact', 'text', 'arrived', 'message'])
    .where('text', 'is not', null)
    .orderBy('arrived')
    .orderBy('arrival');
}

function joinedFrom(key: string, parts: readonly PartRow[]): SmsJoined {
  const contact = parts[0]?.contact ?? '';
  return { key, contact, parts: parts.map(({ message: _message, ...part }) => part) };
}
