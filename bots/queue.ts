/** A place in a conversation's queue, kept until it is used or given up. */
export interface QueuePlace {
  /** `turn` must not reject: whatever can go wrong in a turn is caught inside it. */
  run(turn: () => Promise<void>): void;
  giveUp(): void;
}

/** Runs what belongs to one conversation strictly one after another; conversations do not wait for each other. */
interface ConversationQueues {
  /** Undefined when too much of the conversation waits already. */
  reserve(conversation: string): QueuePlace | undefined;
  /** A place whatever waits already, for what must not be turned away. */
  insist(conversation: string): QueuePlace;
  /** Resolves when nothing is left to run. */
  idle(): Promise<void>;
}

const mostWaiting = 20;

export function createConversationQueues(): ConversationQueues {
  const queues = new Map<string, { tail: Promise<void>; waiting: number }>();

  function insist(conversation: string): QueuePlace {
    const queue = queues.get(conversation) ?? { tail: Promise.resolve(), waiting: 0 };
    queues.set(conversation, queue);
    queue.waiting += 1;
    const leave = () => {
      queue.waiting -= 1;
      if (queue.waiting === 0) queues.delete(conversation);
    };
    return {
      run: (turn) => {
        queue.tail = queue.tail.then(turn).finally(leave);
      },
      giveUp: leave,
    };
  }

  return {
    reserve: (conversation) =>
      (queues.get(conversation)?.waiting ?? 0) < mostWaiting ? insist(conversation) : undefined,
    insist,
    async idle() {
      while (queues.size > 0) {
        await Promise.all([...queues.values()].map(({ tail }) => tail));
        // A place may be kept by a message that is still on its way to the disk.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
