import * as z from 'zod/mini';

import { type Card, readCard } from './card.ts';

// Zod's compiled checks need `eval`, which our content policy forbids; without this it would try and be reported.
z.config({ jitless: true });

const text = z.string();
const optionalText = z.catch(z.optional(z.string()), undefined);

const choiceSchema = z.object({ title: text, value: text });
const linkSchema = z.object({ type: z.literal('openUrl'), title: text, value: text });
const heroSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.card.hero'),
  content: z.object({ buttons: z.array(z.unknown()) }),
});
const adaptiveSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: z.unknown(),
});
const fileSchema = z.object({ contentType: z.literal('text/calendar'), contentUrl: text, name: text });
const personSchema = z.object({ name: text });
const standingSchema = z.object({ state: text, name: optionalText });
const quoteSchema = z.object({ text, lang: text, title: text, address: text, checked: text });

export type Choice = z.infer<typeof choiceSchema>;
export type Quote = z.infer<typeof quoteSchema>;

const activitySchema = z.object({
  type: text,
  id: optionalText,
  timestamp: optionalText,
  text: optionalText,
  locale: optionalText,
  from: z.catch(z.optional(z.object({ role: optionalText })), undefined),
  suggestedActions: z.catch(z.optional(z.object({ actions: z.array(z.unknown()) })), undefined),
  attachments: z.catch(z.optional(z.array(z.unknown())), undefined),
  channelData: z.catch(
    z.optional(
      z.object({
        clientActivityID: optionalText,
        quote: z.optional(z.unknown()),
        person: z.optional(z.unknown()),
        handover: z.optional(z.unknown()),
        forgotten: z.catch(z.optional(z.boolean()), undefined),
        asksPosition: z.catch(z.optional(z.boolean()), undefined),
      }),
    ),
    undefined,
  ),
});

/** Whether a caseworker is in the conversation, or waited for. */
export type Standing = { kind: 'with'; name: string } | { kind: 'waiting' } | { kind: 'alone' };

export interface Link {
  title: string;
  address: string;
  host: string;
}

export interface CalendarFile {
  name: string;
  address: string;
}

/** What the conversation shows, whoever wrote it. */
export type Heard =
  | { kind: 'own'; id: string; clientActivityId: string | undefined; text: string }
  | {
      kind: 'bot';
      id: string;
      text: string;
      lang: string | undefined;
      choices: readonly Choice[];
      links: readonly Link[];
      files: readonly CalendarFile[];
      quote: Quote | undefined;
      cards: readonly Card[];
      /** The name of the caseworker whose words they are; absent for the assistant's own. */
      person: string | undefined;
      /** How it stands from here on with a caseworker who was asked for, where that is news. */
      standing: Standing | undefined;
      /** The person's own position would answer it. */
      asksPosition: boolean;
      /** Everything said before it was removed, as the person wished. */
      forgotten: boolean;
    }
  | { kind: 'typing' };

export type BotMessage = Extract<Heard, { kind: 'bot' }>;

/** Reads an activity, leaving out whatever part of it is not as it should be; undefined when there is nothing to show. */
export function readActivity(raw: unknown): Heard | undefined {
  const parsed = activitySchema.safeParse(raw);
  if (!parsed.success) return undefined;
  const activity = parsed.data;
  const own = activity.from?.role === 'user';
  if (activity.type === 'typing') return own ? undefined : { kind: 'typing' };
  if (activity.type !== 'message' || activity.id === undefined) return undefined;
  // After a conversation was deleted on request its numbers may begin again, so the id alone does not tell messages apart.
  const id = `${activity.id} ${activity.timestamp}`;
  if (own)
    return { kind: 'own', id, clientActivityId: activity.channelData?.clientActivityID, text: activity.text ?? '' };
  const attachments = activity.attachments ?? [];
  return {
    kind: 'bot',
    id,
    text: activity.text ?? '',
    lang: activity.locale,
    choices: readEach(choiceSchema, activity.suggestedActions?.actions ?? []),
    links: readEach(heroSchema, attachments).flatMap(({ content }) =>
      readEach(linkSchema, content.buttons).flatMap(linkOf),
    ),
    files: readEach(fileSchema, attachments).flatMap(calendarFileOf),
    cards: readEach(adaptiveSchema, attachments).map(({ content }) => readCard(content)),
    quote: quoteSchema.safeParse(activity.channelData?.quote).data,
    person: personSchema.safeParse(activity.channelData?.person).data?.name,
    standing: standingOf(activity.channelData?.handover),
    asksPosition: activity.channelData?.asksPosition ?? false,
    forgotten: activity.channelData?.forgotten ?? false,
  };
}

function standingOf(raw: unknown): Standing | undefined {
  const read = standingSchema.safeParse(raw);
  if (!read.success) return undefined;
  const { state, name = '' } = read.data;
  return state === 'taken' ? { kind: 'with', name } : { kind: state === 'waiting' ? 'waiting' : 'alone' };
}

function readEach<Schema extends z.ZodMiniType>(schema: Schema, items: readonly unknown[]): z.infer<Schema>[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

function linkOf({ title, value }: { title: string; value: string }): Link[] {
  const host = hostOf(value);
  return host === undefined ? [] : [{ title, address: value, host }];
}

function calendarFileOf({ name, contentUrl }: { name: string; contentUrl: string }): CalendarFile[] {
  return contentUrl.startsWith('data:text/calendar') ? [{ name, address: contentUrl }] : [];
}

/** The host of a web address that is safe to link to: https, and no user name that makes it look like another. */
export function hostOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.host : undefined;
}
