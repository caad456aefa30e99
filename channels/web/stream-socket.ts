import type { WebSocket } from 'ws';
import type { Clock } from '../../domain/moment.ts';
import type { StoredMessage } from '../../storage/storage.ts';
import type { ConversationReader, Page } from './conversation-reader.ts';
import { activityId } from './shown-activity.ts';
import { writeWatermark } from './watermark.ts';

/** One client listening to one conversation. */
export interface StreamSocket {
  /** Shows what has just been committed, after everything before it. */
  tell(messages: readonly StoredMessage[]): void;
  /** The conversation has lost everything; it is told from its new beginning on. */
  startOver(): void;
  /** How far the client has been told. */
  upTo(): number;
  /** Tells what another replica has committed, when the newest message had that number and the client was told so far. */
  missed(newest: number, toldUpTo: number): void;
  typing(): void;
  /** Keeps the connection alive, and ends it when the other side is gone or has had it for an hour. */
  beat(): void;
  close(code: number, reason: string): void;
}

const pageSize = 100;
const mostWaitingBytes = 256 * 1024;
const mostFramesPerBeat = 40;
const longestMilliseconds = 3_600_000;
const closingMilliseconds = 2000;

interface StreamParts {
  socket: WebSocket;
  conversation: string;
  reader: ConversationReader;
  clock: Clock;
  failed(error: unknown): void;
}

/** Sends what the client has missed, then what comes. */
export function openStream({ socket, conversation, reader, clock, failed }: StreamParts): StreamSocket {
  const opened = clock.now();
  let catchingUp = false;
  let moreHasCome = false;
  let isAlive = true;
  let framesSinceBeat = 0;

  function close(code: number, reason: string): void {
    socket.close(code, reason);
    setTimeout(() => socket.terminate(), closingMilliseconds).unref();
  }

  /** Resolves when the frame has left; never rejects, as a broken connection closes the socket anyway. */
  function send(page: Page): Promise<void> {
    const { activities, watermark } = page;
    if (activities.length === 0) return Promise.resolve();
    if (!catchingUp && socket.bufferedAmount > mostWaitingBytes) close(1013, 'too slow');
    return new Promise((resolve) => {
      socket.send(JSON.stringify({ activities, watermark: writeWatermark(watermark) }), () => resolve());
    });
  }

  /** Reads on until nothing is missing. What is committed meanwhile is read too, so nothing is told twice or lost. */
  async function catchUp(): Promise<void> {
    moreHasCome = true;
    if (catchingUp) return;
    catchingUp = true;
    try {
      while (moreHasCome && socket.readyState === socket.OPEN) {
        moreHasCome = false;
        const page = await reader.next(pageSize);
        moreHasCome ||= page.full;
        await send(page);
      }
    } catch (error) {
      failed(error);
      close(1011, 'try again');
    } finally {
      catchingUp = false;
    }
  }

  socket.on('message', () => {
    framesSinceBeat += 1;
    if (framesSinceBeat > mostFramesPerBeat) close(1008, 'too many frames');
  });
  socket.on('pong', () => {
    isAlive = true;
  });
  socket.on('error', () => socket.terminate());
  catchUp();

  return {
    tell(messages) {
      const pages: Page[] = [];
      for (const message of messages) {
        if (reader.hasRead(message)) continue;
        const page = catchingUp ? undefined : reader.take(message);
        if (page === undefined) catchUp();
        else pages.push(page);
      }
      // What was read first is sent first: catching up has not read anything yet.
      const last = pages.at(-1);
      if (last !== undefined) send({ ...last, activities: pages.flatMap(({ activities }) => activities) });
    },
    startOver: () => reader.startOver(),
    upTo: () => reader.upTo(),
    missed(newest, toldUpTo) {
      // Who was told something meanwhile is looked after the next time.
      if (catchingUp || newest === toldUpTo || reader.upTo() !== toldUpTo) return;
      // Numbers never go back but where the conversation was forgotten.
      if (newest < toldUpTo) reader.startOver();
      catchUp();
    },
    typing() {
      if (catchingUp) return;
      const now = clock.now();
      const activity = {
        type: 'typing',
        id: activityId(conversation, `typing-${now}`),
        timestamp: new Date(now).toISOString(),
        channelId: 'directline',
        from: { id: 'assistant', role: 'bot' },
        conversation: { id: conversation },
      };
      socket.send(JSON.stringify({ activities: [activity] }));
    },
    beat() {
      if (!isAlive) return socket.terminate();
      if (clock.now() - opened > longestMilliseconds) return close(1001, 'come back');
      isAlive = false;
      framesSinceBeat = 0;
      socket.ping();
      socket.send('');
    },
    close,
  };
}
