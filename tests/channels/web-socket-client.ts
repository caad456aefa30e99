import { WebSocket } from 'ws';
import { z } from 'zod';
import { ask, type Chat, conversationUrl } from './asking.ts';

const frameSchema = z.object({
  activities: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
  watermark: z.string().optional(),
});

interface Listener {
  socket: WebSocket;
  /** The texts of the messages that came, in order. */
  texts: string[];
  types: string[];
  watermark: string;
  /** How it was closed: code and reason. */
  closed: Promise<string>;
  hears(text: string): Promise<void>;
}

export async function streamUrlOf(url: string, chat: Chat, watermark = ''): Promise<string> {
  const answer = await ask(`${conversationUrl(url, chat)}?watermark=${watermark}`, { token: chat.token });
  return z.object({ streamUrl: z.string() }).parse(answer.body).streamUrl;
}

export async function listen(url: string, chat: Chat, watermark = ''): Promise<Listener> {
  return listenAt(await streamUrlOf(url, chat, watermark));
}

export async function listenAt(streamUrl: string, headers: Record<string, string> = {}): Promise<Listener> {
  const socket = new WebSocket(streamUrl, { headers });
  const listener: Listener = {
    socket,
    texts: [],
    types: [],
    watermark: '',
    closed: new Promise((resolve) => socket.on('close', (code, reason) => resolve(`${code} ${reason}`))),
    hears: (text) => eventually(() => listener.texts.includes(text)),
  };
  socket.on('message', (data) => {
    const frame = String(data);
    if (frame === '') return;
    const { activities, watermark } = frameSchema.parse(JSON.parse(frame));
    listener.types.push(...activities.map(({ type }) => type));
    listener.texts.push(...activities.flatMap(({ text }) => text ?? []));
    listener.watermark = watermark ?? listener.watermark;
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return listener;
}

/** The status an upgrade is refused with. */
export function refusedUpgrade(streamUrl: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(streamUrl, { headers });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode);
      socket.terminate();
    });
    socket.on('open', () => reject(new Error('It was let in')));
    socket.on('error', () => {});
  });
}

export async function eventually(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`It never came to be: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
