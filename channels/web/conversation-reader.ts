import type { Bot } from '../../bots/bot.ts';
import type { StoredMessage } from '../../storage/storage.ts';
import { activityId, type ShownActivity, saidAt, show } from './shown-activity.ts';
import { fromTheBeginning, type Watermark } from './watermark.ts';

/** Messages in the form the client gets them, and how far it has then read. */
export interface Page {
  activities: ShownActivity[];
  watermark: Watermark;
  /** Whether there may be more. */
  full: boolean;
}

/** Reads one conversation on from where its client is; every message comes once and in order. */
export interface ConversationReader {
  next(limit: number): Promise<Page>;
  /** The page of one message that has just been committed; undefined unless it is the very next one. */
  take(message: StoredMessage): Page | undefined;
  /** The number of the last message the client has. */
  upTo(): number;
  /** Whether the client has it already. */
  hasRead(message: StoredMessage): boolean;
  /** Forgets how far it has read: the conversation was forgotten, and its messages are numbered from 1 again. */
  startOver(): void;
}

// A reply may stand on the page after what it replies to.
const lookBehind = 10;

export function readConversation(bot: Bot, conversation: string, from: Watermark): ConversationReader {
  const numbers = new Map<string, number>();
  let at = from;

  function note({ number, activity }: StoredMessage): void {
    numbers.set(activityId(conversation, number), number);
    if (typeof activity.id === 'string') numbers.set(activity.id, number);
  }

  function pageOf(messages: readonly StoredMessage[], full: boolean): Page {
    const activities: ShownActivity[] = [];
    for (const message of messages) {
      note(message);
      const { activity, watermark } = show(conversation, message, at, numbers);
      if (activity !== undefined) activities.push(activity);
      at = watermark;
    }
    return { activities, watermark: at, full };
  }

  /** Begins again where the watermark is of messages that are gone, because the conversation was forgotten meanwhile. */
  async function readBehind(limit: number): Promise<readonly StoredMessage[]> {
    const start = Math.max(0, at.number - lookBehind);
    const messages = await bot.history(conversation, start, limit + at.number - start);
    const last = messages.find(({ number }) => number === at.number);
    if (last === undefined || saidAt(last.activity) > at.shownAt) {
      at = fromTheBeginning;
      return bot.history(conversation, 0, limit);
    }
    const behind = messages.filter(({ number }) => number <= at.number);
    behind.forEach(note);
    return messages.slice(behind.length);
  }

  return {
    async next(limit) {
      const isFirst = numbers.size === 0 && at.number > 0;
      const messages = isFirst ? await readBehind(limit) : await bot.history(conversation, at.number, limit);
      return pageOf(messages, messages.length === limit);
    },
    take: (message) => (message.number === at.number + 1 ? pageOf([message], false) : undefined),
    upTo: () => at.number,
    hasRead: (message) => message.number <= at.number,
    startOver() {
      at = fromTheBeginning;
      numbers.clear();
    },
  };
}
