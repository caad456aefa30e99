import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { Misunderstanding } from '../misunderstandings.ts';
import { instantColumn, languageColumn } from './column-values.ts';
import type { Tables } from './tables.ts';

const columns = ['at', 'language', 'text', 'likeliest', 'confidence'] as const;
const rows = z.array(
  z.object({
    at: instantColumn,
    language: languageColumn,
    text: z.string(),
    likeliest: z.string(),
    confidence: z.number(),
  }),
);

export async function keepMisunderstanding(
  kysely: Kysely<Tables>,
  conversation: string,
  { at, language, text, likeliest, confidence }: Misunderstanding,
): Promise<void> {
  await kysely
    .insertInto('misunderstandings')
    .values({ conversation, at, language, text, likeliest, confidence })
    .execute();
}

export async function misunderstoodSince(
  kysely: Kysely<Tables>,
  instant: Instant,
  most: number,
): Promise<readonly Misunderstanding[]> {
  const found = await kysely
    .selectFrom('misunderstandings')
    .select(columns)
    .where('at', '>=', instant)
    .orderBy('at', 'desc')
    .orderBy('place', 'desc')
    .limit(most)
    .execute();
  return rows.parse(found);
}
