import { maskPositions } from '../domain/mask-positions.ts';
import { maskNumbers } from '../domain/masking.ts';
import type { InboxEntry, StoredObject } from '../storage/storage.ts';
import type { Bot, Door, ProvenMessage, Receipt } from './bot.ts';
import { createConversationQueues, type QueuePlace } from './queue.ts';
import { type TurnParts, turnTaker } from './take-turn.ts';
import type { Said } from './turn-input.ts';

interface AssistantParts extends TurnParts {
  doors: readonly Door[];
}

export interface Assistant extends Bot {
  /** Takes up what was received and not answered before the process last ended. */
  resume(): Promise<void>;
  /** Resolves when every turn that was begun is over. */
  idle(): Promise<void>;
}

/** A turn that takes longer than this shows that somebody is at work. */
const typingAfterMilliseconds = 400;

/** The assistant: commits what comes in, answers conversation by conversation, and tells the doors what is committed. */
export function createAssistant(parts: AssistantParts): Assistant {
  const { storage, failed } = parts;
  const queues = createConversationQueues();
  const takeTurn = turnTaker(parts);

  function queueTurn(place: QueuePlace, entry: InboxEntry, said: Said): void {
    const door = parts.doors.find(({ channel }) => channel === entry.channel);
    place.run(async () => {
      const typing = setTimeout(() => door?.typing(entry.conversation), typingAfterMilliseconds);
      try {
        const { sent, forgotten } = await takeTurn(entry, said);
        if (forgotten) door?.forgotten(entry.conversation);
        door?.deliver(entry.conversation, sent);
      } catch (error) {
        // The message stays in the inbox as unanswered and is taken up again at the next start.
        failed(error, 'turn-not-saved');
      } finally {
        clearTimeout(typing);
      }
    });
  }

  return {
    async receive(channel, message): Promise<Receipt> {
      const place = queues.reserve(message.conversation);
      if (place === undefined) return { kind: 'busy' };
      const { stored, said } = masked(message);
      const shown = message.activity.type === 'message';
      const { conversation, key } = message;
      try {
        const received = await storage.receive({ conversation, key, channel, activity: stored, shown });
        if (received.kind === 'repeated') {
          place.giveUp();
          return received;
        }
        const { entry } = received;
        queueTurn(place, entry, said);
        const { number, activity } = entry;
        return { kind: 'accepted', ...(number !== undefined && { message: { number, activity } }) };
      } catch (error) {
        place.giveUp();
        throw error;
      }
    },
    history: (conversation, after, limit) => storage.history(conversation, after, limit),
    async resume() {
      for (const entry of await storage.unfinished()) {
        queueTurn(queues.insist(entry.conversation), entry, { text: String(entry.activity.text ?? '') });
      }
    },
    idle: () => queues.idle(),
  };
}

/** The activity as it may be stored, and what was said, which lives no longer than its turn. */
function masked({ activity, portal, position }: ProvenMessage): { stored: StoredObject; said: Said } {
  const text = activity.text ?? '';
  const stored = {
    ...activity,
    ...(activity.type === 'message' && { text: maskNumbers(maskPositions(text).text).text }),
    ...(portal && { channelData: { portal } }),
  };
  return { stored, said: { text, position } };
}
