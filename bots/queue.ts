/** Runs what belongs to one conversation strictly one after another; conversations do not wait for each other. */
export interface ConversationQueues {
  /** False when too much of the conversation waits already. */
  hasRoom(conversation: string): boolean;
  /** `turn` must not reject: whatever can go wrong in a turn is caught inside it. */
  add(conversation: string, turn: () => Promise<void>): void;
  /** Resolves when nothing is left to run. */
  idle(): Promise<void>;
}

const mostWaiting = 20;

export function createConversationQueues(): ConversationQueues {
  const queues = new Map<string, { tail: Promise<void>; waiting: number }>();
  return {
    hasRoom: (conversation) => (queues.get(conversation)?.waiting ?? 0) < mostWaiting,
    add(conversation, turn) {
      const queue = queues.get(conversation) ?? { tail: Promise.resolve(), waiting: 0 };
      queues.set(conversation, queue);
      queue.waiting += 1;
      queue.tail = queue.tail.then(turn).finally(() => {
        queue.waiting -= 1;
        if (queue.waiting === 0) queues.delete(conversation);
      });
    },
    async idle() {
      while (queues.size > 0) await Promise.all([...queues.values()].map(({ tail }) => tail));
    },
  };
}
