import type { Tell } from './happening.ts';
import type { Memory } from './memory.ts';
import { createOutbox } from './outbox.ts';
import type { OwnPosition } from './own-position.ts';
import { pauseMilliseconds, rest } from './patience.ts';
import { createReader } from './reader.ts';
import type { Opening, Session } from './session.ts';
import { createSignInQuestion, type WayOn } from './sign-in-question.ts';
import { readStream, type StreamEnd } from './stream.ts';

interface ConnectionOptions {
  memory: Memory;
  session: Session;
  tell: Tell;
  locale(): string;
  stop: AbortSignal;
}

export interface Connection {
  send(text: string, position?: OwnPosition): void;
  /** Where signing in failed: what to do now. Means nothing at any other time. */
  goOn(way: WayOn): void;
}

const silenceMilliseconds = 60_000;
const pollEveryMilliseconds = 1500;
/** How long to poll before the web socket is tried again. */
const pollsBeforeStream = 8;

/** Keeps a conversation going until it is stopped: whatever breaks, it comes back by itself. */
export function connect({ memory, session, tell, locale, stop }: ConnectionOptions): Connection {
  const reader = createReader(tell, memory);
  let listening = new AbortController();
  const outbox = createOutbox({ memory, session, tell, locale, stop, gone: () => listening.abort() });
  const signIn = createSignInQuestion({ session, tell });
  let failures = 0;

  function isUp(): void {
    failures = 0;
    tell({ kind: 'online' });
    outbox.flush();
  }

  async function failed(): Promise<void> {
    failures += 1;
    // One failure is often only the moment in which a server restarts; nothing is said of it.
    if (failures > 1 || !navigator.onLine) tell({ kind: 'offline' });
    await rest(pauseMilliseconds(failures), stop);
  }

  function begunAnew(): void {
    session.forget();
    reader.startOver();
    tell({ kind: 'lost' });
  }

  /** Until a conversation is begun or taken up, with what was said in it before. */
  async function start(): Promise<void> {
    while (!stop.aborted) {
      const remembered = memory.read().session !== undefined;
      const opening = await session.start();
      if (opening.kind === 'open' && (!remembered || (await readOn({ fresh: false })))) return;
      // What cannot be checked once may be checked a moment later; nobody waits for longer without a way on.
      const isUnchecked = opening.kind === 'sign-in-unchecked' && failures > 0;
      if (opening.kind === 'sign-in-failed' || isUnchecked) await signIn.ask();
      else if (opening.kind === 'gone' && remembered) begunAnew();
      else await failed();
    }
  }

  /** Reads everything after the watermark; whether that worked. */
  async function readOn({ fresh }: { fresh: boolean }): Promise<boolean> {
    for (;;) {
      const query = new URLSearchParams({ watermark: reader.watermark ?? '' });
      const reply = await session.ask(`/activities?${query}`, { method: 'GET' });
      if (reply.kind !== 'ok') return false;
      if (reader.read(reply.body, { fresh }) === 0) return true;
    }
  }

  async function poll(): Promise<void> {
    for (let polls = 0; polls < pollsBeforeStream && !stop.aborted; polls += 1) {
      if (!(await readOn({ fresh: true }))) return failed();
      isUp();
      await rest(pollEveryMilliseconds, stop);
    }
  }

  async function listen({ streamUrl, secondsLeft }: Extract<Opening, { kind: 'open' }>): Promise<StreamEnd> {
    listening = new AbortController();
    const refreshing = setInterval(() => session.refresh(), secondsLeft * 500);
    const end = await readStream({
      url: streamUrl,
      silenceMilliseconds,
      opened: isUp,
      frame: (text) => reader.read(parse(text), { fresh: true }),
      stop: AbortSignal.any([stop, listening.signal]),
    });
    clearInterval(refreshing);
    return end;
  }

  async function run(): Promise<void> {
    if (memory.read().unsigned) tell({ kind: 'unsigned' });
    await start();
    while (!stop.aborted) {
      const opening = await session.resume(reader.watermark);
      if (opening.kind === 'gone') {
        begunAnew();
        await start();
      } else if (opening.kind !== 'open') await failed();
      else if ((await listen(opening)) === 'closed') await rest(pauseMilliseconds(0), stop);
      else await poll();
    }
  }

  run();
  return { send: outbox.add, goOn: signIn.answer };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
