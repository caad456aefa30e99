import * as z from 'zod/mini';
import type { Language } from '../../texts/widget/words.ts';
import { fetchJson, posted } from '../portal/fetch-json.ts';

z.config({ jitless: true });

const subscribersSchema = z.object({
  ours: z.string(),
  unknownNumber: z.string(),
  applicants: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      number: z.string(),
      situation: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
    }),
  ),
});
const textsSchema = z.object({
  texts: z.array(
    z.object({ number: z.number(), from: z.enum(['person', 'assistant']), text: z.string(), segments: z.number() }),
  ),
});

/** Our number, and whose telephone it can be. */
export interface Subscribers {
  ours: string;
  unknownNumber: string;
  applicants: readonly { id: string; name: string; number: string; situation: Readonly<Record<Language, string>> }[];
}

/** A text message, numbered in the order they came. */
export interface Text {
  number: number;
  from: 'person' | 'assistant';
  text: string;
  segments: number;
}

const messages = '/demo/phone/messages';

/** Undefined where they cannot be had. */
export async function fetchSubscribers(): Promise<Subscribers | undefined> {
  return subscribersSchema.safeParse(await fetchJson('/demo/phone')).data;
}

/** What the telephone sent and got since; undefined where that cannot be had. */
export async function fetchTexts(number: string, after: number): Promise<readonly Text[] | undefined> {
  const query = new URLSearchParams({ number, after: String(after) });
  return textsSchema.safeParse(await fetchJson(`${messages}?${query}`)).data?.texts;
}

/** Whether it was taken. */
export async function sendText(from: string, text: string): Promise<boolean> {
  return (await fetchJson(messages, posted({ from, text }))) !== undefined;
}
