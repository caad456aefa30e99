import type { Later } from './later.ts';
import type { Pump } from './pump.ts';
import type { Sender } from './send.ts';

interface RoundParts {
  pump: Pump;
  sender: Sender;
  later: Later;
  lookMilliseconds: number;
  /** Told of every round in which something went out or came too late. */
  worked(round: { sent: number; dropped: number }): void;
  failed(error: unknown, reference: string): void;
}

/** Makes text messages of what is said and sends them, one round at a time. */
interface Rounds {
  /** Takes up what a crash left, and looks again and again for what may be sent by then. */
  start(): Promise<void>;
  /** Something was said in a conversation. */
  said(conversation: string): void;
  /** Something is to be sent. */
  send(): void;
  /** Resolves when nothing is being done. */
  idle(): Promise<void>;
  /** Finishes what is being done. */
  close(): Promise<void>;
}

export function createRounds({ pump, sender, later, lookMilliseconds, worked, failed }: RoundParts): Rounds {
  const working = new Set<Promise<void>>();
  let sending = false;
  let hasMore = false;
  let isBehind = true;
  let isClosed = false;
  let callOff = () => {};

  function work(run: () => Promise<void>): void {
    const done = run().finally(() => working.delete(done));
    working.add(done);
  }

  async function sendAll(): Promise<void> {
    sending = true;
    try {
      do {
        hasMore = false;
        const round = await sender.sendDue();
        if (round.sent + round.dropped > 0) worked(round);
      } while (hasMore && !isClosed);
    } catch (error) {
      failed(error, 'sms-not-sent');
    } finally {
      sending = false;
    }
  }

  async function compose(pumping: () => Promise<number>): Promise<void> {
    try {
      if ((await pumping()) > 0) send();
    } catch (error) {
      isBehind = true;
      failed(error, 'sms-not-composed');
    }
  }

  function send(): void {
    if (sending) hasMore = true;
    else if (!isClosed) work(sendAll);
  }

  async function catchUp(): Promise<void> {
    if (!isBehind) return;
    isBehind = false;
    await compose(() => pump.catchUp());
  }

  function look(): void {
    if (isClosed) return;
    callOff = later(lookMilliseconds, () => {
      work(catchUp);
      send();
      look();
    });
  }

  async function idle(): Promise<void> {
    while (working.size > 0) await Promise.all(working);
  }

  return {
    async start() {
      await catchUp();
      send();
      look();
    },
    said: (conversation) => {
      if (!isClosed) work(() => compose(() => pump.pump(conversation)));
    },
    send,
    idle,
    async close() {
      isClosed = true;
      callOff();
      await idle();
    },
  };
}
