import { z } from 'zod';
import { type Language, languages } from '../../domain/language.ts';
import type { Instant } from '../../domain/moment.ts';
import type { StoredMessage, StoredObject } from '../../storage/storage.ts';

/** What the assistant said by text message in one turn. */
export interface SpokenTurn {
  /** The number of its last message in the conversation. */
  number: number;
  language: Language;
  /** Worth nothing after. */
  latest: Instant;
  activities: readonly StoredObject[];
}

/** An answer that comes later than this answers nothing any more. */
const answerGoodForMilliseconds = 3_600_000;

const spokenSchema = z.object({
  type: z.literal('message'),
  channelId: z.literal('sms'),
  from: z.object({ role: z.literal('bot') }),
  locale: z.enum(languages).catch('nb'),
  timestamp: z.iso.datetime(),
  replyToId: z.string().optional(),
  // Notices have one: until then they are worth telling.
  expiration: z.iso.datetime().optional(),
});

/** The turns among messages of a conversation, without what was said through other doors and by the person. */
export function spokenTurns(messages: readonly StoredMessage[]): readonly SpokenTurn[] {
  const turns = new Map<string, SpokenTurn>();
  for (const { number, activity } of messages) {
    const spoken = spokenSchema.safeParse(activity);
    if (!spoken.success) continue;
    const { locale, timestamp, expiration, replyToId } = spoken.data;
    const turn = `${timestamp} ${replyToId} ${expiration}`;
    const latest = Date.parse(expiration ?? timestamp) + (expiration === undefined ? answerGoodForMilliseconds : 0);
    const activities = [...(turns.get(turn)?.activities ?? []), activity];
    turns.set(turn, { number, language: locale, latest: latest as Instant, activities });
  }
  return [...turns.values()];
}
