import type { StoredMessage, StoredObject } from '../../storage/storage.ts';
import type { Watermark } from './watermark.ts';

export type ShownActivity = StoredObject;

interface ShownMessage {
  /** Absent for what Direct Line never delivers to a client. */
  activity?: ShownActivity;
  watermark: Watermark;
}

const deliveredTypes = new Set<unknown>(['message', 'event', 'endOfConversation']);

export function activityId(conversation: string, number: number | string): string {
  return `${conversation}|${typeof number === 'number' ? String(number).padStart(7, '0') : number}`;
}

/** When it was said, in milliseconds; never later than the time it is shown with. */
export function saidAt({ timestamp }: StoredObject): number {
  const said = Date.parse(String(timestamp));
  return Number.isNaN(said) ? 0 : said;
}

/**
 * A stored message as the client sees it. Its id is made of its number, its timestamp is later than the one before (Web
 * Chat sorts by it), and it replies to nothing the client cannot know (Web Chat would hold it back for five seconds).
 * `numbers` finds the message somebody replied to by the id it was stored with.
 */
export function show(
  conversation: string,
  { number, activity }: StoredMessage,
  before: Watermark,
  numbers: ReadonlyMap<string, number>,
): ShownMessage {
  const { serviceUrl: _internal, replyToId, ...told } = activity;
  const shownAt = Math.max(saidAt(told), before.shownAt + 1);
  const watermark = { number, shownAt };
  if (!deliveredTypes.has(told.type)) return { watermark };
  const repliedTo = numbers.get(String(replyToId));
  return {
    activity: {
      from: { id: 'assistant', role: 'bot' },
      ...told,
      id: activityId(conversation, number),
      timestamp: new Date(shownAt).toISOString(),
      channelId: 'directline',
      conversation: { id: conversation },
      ...(repliedTo !== undefined && repliedTo < number && { replyToId: activityId(conversation, repliedTo) }),
    },
    watermark,
  };
}
