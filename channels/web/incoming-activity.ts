import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { carriedOver } from '../../bots/applicant-bot.ts';
import type { ProvenMessage } from '../../bots/bot.ts';
import { asKept } from '../../domain/as-kept.ts';
import type { Instant } from '../../domain/moment.ts';
import { plainText } from './plain-text.ts';
import { positionIn } from './position-in.ts';
import type { Refusal } from './reply.ts';
import type { Identity } from './tokens.ts';

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;

/**
 * What of an activity a client may decide; the rest is not read. Only its text can hold what a person wrote, so that masking
 * the text masks everything: no `value`, no free names. A position travels beside the activity, which is stored.
 */
const activitySchema = z.object({
  type: z.string(),
  text: z.string().nullish(),
  name: z.string().nullish(),
  locale: z.string().regex(languageTag).nullish().catch(undefined),
  attachments: z.array(z.unknown()).nullish(),
  entities: z.array(z.unknown()).nullish().catch(undefined),
  channelData: z
    .object({
      clientActivityID: z
        .string()
        .regex(/^[\w.:-]{1,100}$/)
        .nullish(),
      postBack: z.boolean().nullish().catch(undefined),
    })
    .nullish(),
});

type ClientActivity = z.infer<typeof activitySchema>;

type Incoming =
  | { kind: 'message'; message: ProvenMessage }
  /** Typing, and whatever else nobody answers. */
  | { kind: 'ignored' }
  | { kind: 'refused'; refusal: Refusal };

const unreadable: Refusal = { status: 400, code: 'BadArgument', message: 'This is not an activity that is read here.' };

/** Makes a message that is proven to come from the token's person, whatever the client says of itself. */
export function readActivity(
  body: unknown,
  identity: Identity,
  now: Instant,
  eventNames: ReadonlySet<string>,
): Incoming {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return { kind: 'refused', refusal: unreadable };
  const client = parsed.data;
  if (client.type === 'typing') return { kind: 'ignored' };
  if (client.type !== 'message' && client.type !== 'event') return { kind: 'refused', refusal: unreadable };
  if (client.type === 'event' && !eventNames.has(client.name ?? '')) return { kind: 'refused', refusal: unreadable };
  const clientActivityID = client.channelData?.clientActivityID ?? undefined;
  const key = `${identity.conversation}/said/${clientActivityID ?? randomUUID()}`;
  const position = client.type === 'message' ? positionIn(client.entities ?? []) : ({ kind: 'none' } as const);
  const content = contentOf(client, clientActivityID, position.kind !== 'none');
  const activity = { ...provenParts(identity, now, key), ...content };
  const told = position.kind === 'position' ? { position: position.at } : {};
  return { kind: 'message', message: { conversation: identity.conversation, key, activity, ...told } };
}

/** The beginning of a conversation: the person has joined it. */
export function joining(identity: Identity, now: Instant, locale: string | undefined): ProvenMessage {
  const key = `${identity.conversation}/begin`;
  const activity = {
    ...provenParts(identity, now, key),
    type: 'conversationUpdate',
    membersAdded: [{ id: identity.user, name: '' }],
    ...(locale !== undefined && { locale }),
  };
  return { conversation: identity.conversation, key, activity };
}

/** The visitor goes on with a conversation that was held by text. */
export function carryingOver(identity: Identity, now: Instant): ProvenMessage {
  const key = `${identity.conversation}/carried over ${identity.user}`;
  const activity = { ...provenParts(identity, now, key), type: 'event', name: carriedOver };
  return { conversation: identity.conversation, key, activity };
}

function provenParts({ conversation, user }: Identity, now: Instant, id: string): Partial<Activity> {
  return {
    id,
    timestamp: new Date(now),
    channelId: 'directline',
    serviceUrl: 'urn:directline',
    from: { id: user, name: '', role: 'user' },
    recipient: { id: 'assistant', name: '', role: 'bot' },
    conversation: { id: conversation, name: '', isGroup: false, conversationType: 'personal' },
  };
}

function contentOf(
  client: ClientActivity,
  clientActivityID: string | undefined,
  hasPosition: boolean,
): Partial<Activity> {
  const { text, cut } = plainText(client.text ?? '');
  const leftOut = client.attachments?.length ?? 0;
  const fileNames = namesOf(client.attachments ?? []);
  const channelData = {
    ...(clientActivityID !== undefined && { clientActivityID }),
    ...(client.channelData?.postBack && { postBack: true }),
    ...(cut && { cut }),
    ...(hasPosition && { position: true }),
    ...(leftOut > 0 && { attachmentsLeftOut: leftOut }),
    ...(fileNames.length > 0 && { fileNames }),
  };
  return {
    type: client.type,
    ...(client.type === 'message'
      ? { text: text === '' && hasPosition ? '•••' : text, textFormat: 'plain' }
      : { name: client.name ?? '' }),
    ...(client.locale != null && { locale: client.locale }),
    channelData,
  };
}

const mostFileNames = 10;
const longestFileName = 80;
const named = z.object({ name: z.string().min(1) });

/** What the files are called that are not taken; people write numbers there, too. */
function namesOf(attachments: readonly unknown[]): string[] {
  return attachments.slice(0, mostFileNames).flatMap((attachment) => {
    const { data } = named.safeParse(attachment);
    return data === undefined ? [] : [asKept(plainText(data.name).text.slice(0, longestFileName))];
  });
}
