import { z } from 'zod';

const tokenSchema = z.object({ token: z.string(), conversationId: z.string() });
const streamSchema = z.object({ streamUrl: z.string() });
const receiptSchema = z.object({ id: z.string() });
const signedSchema = z.object({ portalToken: z.string() });

const activitySchema = z.object({
  id: z.string(),
  type: z.string(),
  text: z.string().default(''),
  timestamp: z.string(),
  replyToId: z.string().optional(),
  from: z.object({ role: z.string().optional() }),
  suggestedActions: z.object({ actions: z.array(z.object({ value: z.string() })) }).optional(),
});

/** An activity as a client of Direct Line is shown it. */
export type Shown = z.infer<typeof activitySchema>;

export const frameSchema = z.object({ activities: z.array(activitySchema), watermark: z.string().optional() });

export type Token = z.infer<typeof tokenSchema>;

/** What came of one attempt; the server may be gone at any moment. */
export type Attempt<Result> = { kind: 'ok'; result: Result } | { kind: 'busy' } | { kind: 'gone' };

/** The requests a client of Direct Line 3.0 makes, each tried once. */
export function directLineCalls(address: string, headers: Record<string, string> = {}) {
  async function ask<Result>(schema: z.ZodType<Result>, path: string, token?: string, body?: object) {
    const response = await fetchOrGone(`${address}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...headers,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response === undefined ? ({ kind: 'gone' } as const) : outcomeOf(response, schema);
  }
  return {
    signIn: (person: string) => ask(signedSchema, '/demo/sign-in', undefined, { id: person }),
    begin: (portalToken?: string) =>
      ask(tokenSchema, '/api/directline/token', undefined, { portalToken, locale: 'nb' }),
    stream: ({ conversationId, token }: Token, watermark: string) =>
      ask(streamSchema, `/v3/directline/conversations/${conversationId}?watermark=${watermark}`, token),
    /** What the conversation holds after the watermark, read once. */
    list: ({ conversationId, token }: Token, watermark: string) =>
      ask(frameSchema, `/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`, token),
    post: ({ conversationId, token }: Token, activity: object) =>
      ask(receiptSchema, `/v3/directline/conversations/${conversationId}/activities`, token, activity),
  };
}

interface Answer {
  status: number;
  text: string;
}

async function fetchOrGone(address: string, request: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, { ...request, signal: AbortSignal.timeout(5000) });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}

/** Anything but success and a polite "busy" is a fault of the server, and ends the test. */
function outcomeOf<Result>({ status, text }: Answer, schema: z.ZodType<Result>): Attempt<Result> {
  if (status === 503 || status === 429) return { kind: 'busy' };
  if (status !== 200) throw new Error(`The server answered ${status}: ${text}`);
  return { kind: 'ok', result: schema.parse(JSON.parse(text)) };
}
