import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { Desk, DeskChat } from '../desk.ts';
import { instantColumn, languageColumn } from './column-values.ts';
import { dropGone } from './letters.ts';
import { storedObject, toStored } from './stored-json.ts';
import type { Tables } from './tables.ts';

export const chatColumns = ['id', 'tenant', 'person', 'language', 'reference', 'standing', 'on_duty_until'] as const;
const chatRow = z
  .object({
    id: z.string(),
    tenant: z.string(),
    person: z.string(),
    language: languageColumn,
    reference: storedObject,
    standing: z.enum(['installed', 'gone']),
    on_duty_until: instantColumn,
  })
  .transform(({ on_duty_until: onDutyUntil, ...chat }) => ({ ...chat, onDutyUntil }));

/** A row as it is at that moment. */
export function chatFrom(row: unknown, now: Instant): DeskChat {
  const chat = chatRow.parse(row);
  return { ...chat, onDuty: chat.onDutyUntil > now };
}

/** Keeps where a chat is reached; what its person chose stays. */
export async function rememberChat(
  kysely: Kysely<Tables>,
  { id, tenant, person, language, reference }: Parameters<Desk['remember']>[0],
  now: Instant,
): Promise<DeskChat> {
  const place = { tenant, person, reference: toStored(reference), standing: 'installed', heard_at: now } as const;
  const row = await kysely
    .insertInto('desk_chats')
    .values({ id, language, on_duty_until: 0, ...place })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(place))
    .returning(chatColumns)
    .executeTakeFirstOrThrow();
  return chatFrom(row, now);
}

export async function deskChat(kysely: Kysely<Tables>, id: string, now: Instant): Promise<DeskChat | undefined> {
  const row = await kysely.selectFrom('desk_chats').select(chatColumns).where('id', '=', id).executeTakeFirst();
  return row && chatFrom(row, now);
}

export async function installedChats(kysely: Kysely<Tables>, now: Instant): Promise<readonly DeskChat[]> {
  const rows = await kysely
    .selectFrom('desk_chats')
    .select(chatColumns)
    .where('standing', '=', 'installed')
    .orderBy('id')
    .execute();
  return rows.map((row) => chatFrom(row, now));
}

/** What waits for a chat that is gone is dropped with it. */
export async function changeChat(
  kysely: Kysely<Tables>,
  id: string,
  { standing, onDutyUntil, language }: Parameters<Desk['change']>[1],
  now: Instant,
): Promise<void> {
  const change = {
    ...(standing !== undefined && { standing }),
    ...(onDutyUntil !== undefined && { on_duty_until: onDutyUntil }),
    ...(language !== undefined && { language }),
  };
  if (Object.keys(change).length === 0) return;
  await kysely.updateTable('desk_chats').set(change).where('id', '=', id).execute();
  if (standing === 'gone') await dropGone(kysely, now);
}
