import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Poster } from './post-json.ts';
import type { Say } from './talk.ts';

const replySchema = z.object({ activities: z.array(z.object({ text: z.string() })).min(1) });

/** A conversation with the echo bot: the reply comes in the answer to the POST. */
export function talkToEchoBot({ post }: Poster, place: number): Say {
  return async (text) => {
    const answer = await post('/api/messages', {
      type: 'message',
      id: `${place}-${performance.now()}`,
      text,
      deliveryMode: 'expectReplies',
      channelId: 'emulator',
      serviceUrl: 'http://127.0.0.1',
      from: { id: `person ${place}` },
      recipient: { id: 'bot' },
      conversation: { id: `conversation ${place}` },
    });
    replySchema.parse(answer);
  };
}

const tokenSchema = z.object({ token: z.string(), conversationId: z.string() });
const streamSchema = z.object({ streamUrl: z.string() });
const receiptSchema = z.object({ id: z.string() });
const frameSchema = z.object({
  activities: z.array(z.object({ type: z.string(), replyToId: z.string().optional() })),
});

/** A conversation with the assistant: the message goes by POST, the reply comes over the web socket. */
export async function talkToAssistant({ post }: Poster): Promise<Say & { end(): void }> {
  const { token, conversationId } = tokenSchema.parse(await post('/api/directline/token', { locale: 'nb' }));
  const base = '/v3/directline/conversations';
  const { streamUrl } = streamSchema.parse(await post(base, {}, token));
  const socket = new WebSocket(streamUrl);
  const answered = new Set<string>();
  let heard = () => {};
  socket.on('message', (data) => {
    const text = String(data);
    if (text === '') return;
    for (const { replyToId } of frameSchema.parse(JSON.parse(text)).activities) answered.add(replyToId ?? '');
    heard();
  });
  await once(socket, 'open');
  const say = async (text: string) => {
    const receipt = await post(`${base}/${conversationId}/activities`, { type: 'message', text }, token);
    const { id } = receiptSchema.parse(receipt);
    while (!answered.has(id))
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
  };
  return Object.assign(say, { end: () => socket.close() });
}
