import { z } from 'zod';
import type { NoticeContent } from '../dialogs/notices/notice-content.ts';
import type { Notice } from '../storage/notices.ts';
import type { StoredObject } from '../storage/storage.ts';

const heldThrough = z.object({ memory: z.object({ handover: z.object({ id: z.string(), channel: z.string() }) }) });

/**
 * The channel that carries a notice: the one it was planned for, but for what a person says and does. They talk with
 * somebody who may have gone on elsewhere, and are heard where that is.
 */
export function channelNow({ channel }: Notice, content: NoticeContent, stored: StoredObject): string {
  if (content.kind !== 'handover') return channel;
  const known = Object.values(stored).map((state) => heldThrough.safeParse(state).data?.memory.handover);
  return known.find((handover) => handover?.id === content.handover)?.channel ?? channel;
}
