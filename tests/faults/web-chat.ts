import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { type Attempt, directLineCalls, frameSchema, type Shown, type Token } from './direct-line-calls.ts';

/** A message somebody sent, and the id under which the server said it had received it. */
interface Said {
  text: string;
  clientActivityID: string;
  acknowledged?: string;
}

/** What a client of the chat remembers: the evidence the checks compare with the databases. */
export interface ChatHistory {
  conversation: string;
  said: readonly Said[];
  /** Everything it was shown, in the order it came, over all connections. */
  shown: readonly Shown[];
}

export interface WebChat extends ChatHistory {
  /** Sends a message again and again until it is acknowledged. */
  say(text: string): Promise<Said>;
  /** Sends what was sent before once more; the id it is acknowledged with. */
  repeat(said: Said): Promise<string>;
  /** Sends once, and tells what came of it. */
  trySaying(text: string): Promise<'ok' | 'busy' | 'gone'>;
  /** Resolves when that holds of what is shown. */
  until(holds: () => boolean, what: string): Promise<void>;
  /** The replies to a message, when all of them are shown: they are stored together. */
  repliesTo(said: Said): Promise<readonly Shown[]>;
  /** Another visit to the same conversation: everything it is shown, from the beginning. */
  comeBack(): { shown: readonly Shown[]; close(): void };
  close(): void;
}

const pauseMilliseconds = 100;
/** A server that is not back by then will not come back. */
const longestAwayMilliseconds = 90_000;

export interface ChatOptions {
  address: string;
  /** The case to sign in as, if any. */
  person?: string;
  /** The network address to come from. */
  client: string;
  /** How long to wait for an answer before it counts as never. */
  patienceMilliseconds: number;
}

/** What was waited for has not come. */
export class Impatience extends Error {
  override name = 'Impatience';
}

/** Opens a chat that comes back after every crash, reading on from where it was. */
export async function openChat({ address, person, client, patienceMilliseconds }: ChatOptions): Promise<WebChat> {
  const calls = directLineCalls(address, { 'x-forwarded-for': client });
  const portalToken = person && (await untilOk(() => calls.signIn(person))).portalToken;
  const token = await untilOk(() => calls.begin(portalToken));
  const said: Said[] = [];
  const shown: Shown[] = [];
  const listening = listen(calls, token, (activities) => shown.push(...activities));

  async function post({ text, clientActivityID }: Said): Promise<Attempt<{ id: string }>> {
    return calls.post(token, { type: 'message', text, channelData: { clientActivityID } });
  }

  async function repeat(message: Said): Promise<string> {
    const { id } = await untilOk(() => post(message));
    message.acknowledged = id;
    return id;
  }

  function noteDown(text: string): Said {
    const message = { text, clientActivityID: randomUUID() };
    said.push(message);
    return message;
  }

  async function until(holds: () => boolean, what: string): Promise<void> {
    const giveUpAt = performance.now() + patienceMilliseconds;
    while (!holds()) {
      if (performance.now() > giveUpAt) throw new Impatience(`never ${what}`);
      await wait(5);
    }
  }

  /** Tries until the server is there and has time. */
  async function untilOk<Result>(attempt: () => Promise<Attempt<Result>>): Promise<Result> {
    const giveUpAt = performance.now() + longestAwayMilliseconds;
    for (;;) {
      const outcome = await attempt();
      if (outcome.kind === 'ok') return outcome.result;
      if (performance.now() > giveUpAt) throw new Impatience(`answered: the server stayed ${outcome.kind}`);
      await wait(pauseMilliseconds);
    }
  }

  return {
    conversation: token.conversationId,
    said,
    shown,
    async say(text) {
      const message = noteDown(text);
      await repeat(message);
      return message;
    },
    repeat,
    async trySaying(text) {
      const message = noteDown(text);
      const attempt = await post(message);
      if (attempt.kind === 'ok') message.acknowledged = attempt.result.id;
      return attempt.kind;
    },
    until,
    async repliesTo({ acknowledged }) {
      const replies = () => shown.filter(({ replyToId }) => replyToId === acknowledged);
      await until(() => replies().length > 0, `answered ${acknowledged}`);
      const { activities } = await untilOk(() => calls.list(token, listening.watermark()));
      const isShown = (id: string) => shown.some((each) => each.id === id);
      await until(() => activities.every(({ id }) => isShown(id)), 'shown what is stored');
      return replies();
    },
    comeBack() {
      const again: Shown[] = [];
      return { shown: again, close: listen(calls, token, (activities) => again.push(...activities)).stop };
    },
    close: listening.stop,
  };
}

/** Follows the stream, over as many connections as it takes. */
function listen(calls: ReturnType<typeof directLineCalls>, token: Token, hear: (activities: Shown[]) => void) {
  let watermark = '';
  let stopped = false;
  let socket: WebSocket | undefined;

  async function followOnce(): Promise<void> {
    const stream = await calls.stream(token, watermark);
    if (stream.kind !== 'ok' || stopped) return;
    const opened = new WebSocket(stream.result.streamUrl);
    socket = opened;
    opened.on('message', (data) => {
      const text = String(data);
      if (text === '') return;
      const frame = frameSchema.parse(JSON.parse(text));
      watermark = frame.watermark ?? watermark;
      hear(frame.activities.filter(({ type }) => type === 'message'));
    });
    // A connection that breaks is closed as well, and that is waited for.
    opened.on('error', () => {});
    await new Promise((resolve) => opened.on('close', resolve));
  }

  async function follow(): Promise<void> {
    while (!stopped) {
      await followOnce();
      await wait(pauseMilliseconds);
    }
  }

  follow();
  return {
    watermark: () => watermark,
    stop() {
      stopped = true;
      socket?.terminate();
    },
  };
}
