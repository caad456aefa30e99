import { stopWriting } from '../dialogs/handover/applicant/withdraw.ts';
import { asKept } from '../domain/as-kept.ts';
import type { Instant } from '../domain/moment.ts';
import type { ClaimedNotice } from '../storage/notices.ts';
import type { InboxEntry, StoredMessage, StoredObject } from '../storage/storage.ts';
import type { Bot, Door, ProvenMessage, Receipt } from './bot.ts';
import { createConversationQueues, type QueuePlace } from './queue.ts';
import { noticeTaker } from './take-notice.ts';
import { type TurnParts, turnTaker } from './take-turn.ts';
import type { Said } from './turn-input.ts';

interface AssistantParts extends TurnParts {
  doors: readonly Door[];
}

export interface Assistant extends Bot {
  /** Takes up what was received and not answered before the process last ended. */
  resume(): Promise<void>;
  /** Tells what is due now and nobody else is telling; how many, and how many were too late and were dropped. */
  tellDue(): Promise<{ due: number; dropped: number }>;
  /** Has what is due told now: somebody else knows that there is something. */
  nudge(): void;
  /** Resolves when every turn that was begun is over. */
  idle(): Promise<void>;
}

/** For so long nobody else tells a notice; longer than a turn can wait for its place. */
const claimMilliseconds = 120_000;
const mostNoticesAtOnce = 20;

/** A turn that takes longer than this shows that somebody is at work. */
const typingAfterMilliseconds = 400;

/** The assistant: commits what comes in, answers conversation by conversation, and tells the doors what is committed. */
export function createAssistant(parts: AssistantParts): Assistant {
  const { storage, failed } = parts;
  const queues = createConversationQueues();
  const takeTurn = turnTaker(parts);
  const takeNotice = noticeTaker(parts);
  const doorOf = (name: string) => parts.doors.find(({ channel }) => channel === name);

  /** All of them, because a conversation may be held through two: each takes what is its own. */
  function tellDoors(conversation: string, messages: readonly StoredMessage[], besides?: string): void {
    for (const door of parts.doors) if (door.channel !== besides) door.deliver(conversation, messages);
  }

  function queueTurn(place: QueuePlace, entry: InboxEntry, said: Said): void {
    const door = doorOf(entry.channel);
    place.run(async () => {
      const typing = setTimeout(() => door?.typing(entry.conversation), typingAfterMilliseconds);
      try {
        const { sent, forgotten } = await takeTurn(entry, said);
        if (forgotten) for (const each of parts.doors) each.forgotten(entry.conversation);
        tellDoors(entry.conversation, sent);
      } catch (error) {
        // The message stays in the inbox as unanswered and is taken up again at the next start.
        failed(error, 'turn-not-saved');
      } finally {
        clearTimeout(typing);
      }
    });
  }

  /** A notice waits for the turns before it, like a message. */
  function queueNotice(notice: ClaimedNotice): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    queues.insist(notice.conversation).run(async () => {
      try {
        const sent = await takeNotice(notice);
        if (sent.length > 0) tellDoors(notice.conversation, sent);
      } catch (error) {
        // Its claim ends by itself, and then it is told.
        failed(error, 'notice-not-told');
      } finally {
        resolve();
      }
    });
    return promise;
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
        if (number !== undefined) tellDoors(conversation, [{ number, activity }], channel);
        return { kind: 'accepted', ...(number !== undefined && { message: { number, activity } }) };
      } catch (error) {
        place.giveUp();
        throw error;
      }
    },
    history: (conversation, after, limit) => storage.history(conversation, after, limit),
    newest: (conversations) => storage.newest(conversations),
    async resume() {
      for (const entry of await storage.unfinished()) {
        queueTurn(queues.insist(entry.conversation), entry, { text: String(entry.activity.text ?? '') });
      }
    },
    async stopped(conversation) {
      const { handovers } = parts.services;
      if (handovers !== undefined) await stopWriting(handovers, conversation);
    },
    tellDue,
    nudge: () => void tellDue().catch((error: unknown) => failed(error, 'notices-not-claimed')),
    idle: () => queues.idle(),
  };

  async function tellDue(): Promise<{ due: number; dropped: number }> {
    const until = (parts.services.clock.now() + claimMilliseconds) as Instant;
    const { claimed, dropped } = await storage.notices.claim({ until, most: mostNoticesAtOnce });
    await Promise.all(claimed.map(queueNotice));
    return { due: claimed.length, dropped };
  }
}

/** The activity as it may be stored, and what was said, which lives no longer than its turn. */
function masked({ activity, portal, position }: ProvenMessage): { stored: StoredObject; said: Said } {
  const text = activity.text ?? '';
  const stored = {
    ...activity,
    ...(activity.type === 'message' && { text: asKept(text) }),
    ...(portal && { channelData: { portal } }),
  };
  return { stored, said: { text, position } };
}
