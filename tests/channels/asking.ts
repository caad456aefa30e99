import { z } from 'zod';

/** An answer of the server, its body read. */
interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

interface Asking {
  method?: string;
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export async function ask(address: string, { method, token, body, headers = {} }: Asking = {}): Promise<Answer> {
  const response = await fetch(address, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: isJson(response) ? JSON.parse(text) : text };
}

function isJson(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').includes('json');
}

const tokenSchema = z.object({
  token: z.string(),
  conversationId: z.string(),
  userId: z.string(),
  expires_in: z.number(),
});

export type Chat = z.infer<typeof tokenSchema>;

/** A new conversation, the way the widget begins one. */
export async function beginChat(url: string, body: object = {}): Promise<Chat> {
  const answer = await ask(`${url}/api/directline/token`, { body });
  return tokenSchema.parse(answer.body);
}

const activity = z.looseObject({
  id: z.string(),
  type: z.string(),
  timestamp: z.string(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  from: z.looseObject({ id: z.string(), role: z.string().optional() }),
  channelData: z.looseObject({ clientActivityID: z.string().optional() }).optional(),
});
const pageSchema = z.object({ activities: z.array(activity), watermark: z.string() });

type Told = z.infer<typeof activity>;

export const conversationUrl = (url: string, { conversationId }: Chat) =>
  `${url}/v3/directline/conversations/${conversationId}`;

export async function readPage(url: string, chat: Chat, watermark = '') {
  const answer = await ask(`${conversationUrl(url, chat)}/activities?watermark=${watermark}`, { token: chat.token });
  return pageSchema.parse(answer.body);
}

/** Reads page after page until so many activities are there, for fifteen seconds at least. */
export async function readUntil(url: string, chat: Chat, count: number): Promise<Told[]> {
  const all: Told[] = [];
  let from = '';
  for (let tries = 0; tries < 750; tries += 1) {
    const { activities, watermark } = await readPage(url, chat, from);
    all.push(...activities);
    from = watermark;
    if (all.length >= count) return all;
    await new Promise((resolve) => setTimeout(resolve, activities.length > 0 ? 0 : 20));
  }
  throw new Error(`${count} activities never came`);
}

export function say(url: string, chat: Chat, text: string, more: object = {}): Promise<Answer> {
  const body = { type: 'message', text, ...more };
  return ask(`${conversationUrl(url, chat)}/activities`, { token: chat.token, body });
}

/** The code of a refusal, with its status: `404 ConversationNotFound`. */
export function refusalOf({ status, body }: Answer): string {
  const { error } = z.object({ error: z.object({ code: z.string(), message: z.string() }) }).parse(body);
  return `${status} ${error.code}`;
}
