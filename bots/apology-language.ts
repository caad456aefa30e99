import { z } from 'zod';
import { type Language, languages } from '../domain/language.ts';
import type { InboxEntry, StoredObject } from '../storage/storage.ts';

const heldIn = z.object({ memory: z.object({ language: z.enum(languages) }) });

/** The language the conversation is held in; before anything is known of it, the one the browser asks for. */
export function apologyLanguage(stored: StoredObject, { activity: { locale } }: InboxEntry): Language {
  const known = Object.values(stored).map((state) => heldIn.safeParse(state).data?.memory.language);
  const asked = languages.find((each) => typeof locale === 'string' && each === locale.slice(0, 2));
  return known.find((language) => language !== undefined) ?? asked ?? 'nb';
}
