import { z } from 'zod';
import { maskNumbers } from '../../../domain/masking.ts';
import type { Instant } from '../../../domain/moment.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { firstSentence, shortened } from './shortened.ts';
import { whenItWas } from './waiting-time.ts';

/** What somebody said before they heard the other again. */
interface Turn {
  by: 'applicant' | 'bot';
  at: Instant | undefined;
  texts: readonly string[];
}

const mostTurns = 10;
const longestTurn = 300;
const atOnce = 200;

const messageSchema = z.object({
  type: z.literal('message'),
  text: z.string().min(1),
  from: z.object({ role: z.string().optional() }).optional(),
  timestamp: z.iso.datetime().optional().catch(undefined),
});

/**
 * The last turns of a conversation, as far as that instant: the applicant's in full, what the assistant answered at
 * length by its first sentence, numbers masked.
 */
export async function lastTurns(
  { history }: Pick<Storage, 'history'>,
  conversation: string,
  { until, now }: { until?: Instant | undefined; now: Instant },
): Promise<readonly CardPart[]> {
  let turns: readonly Turn[] = [];
  let after = 0;
  for (;;) {
    const messages = await history(conversation, after, atOnce);
    for (const { activity } of messages) turns = withMessage(turns, activity, until);
    const last = messages.at(-1);
    if (last === undefined || messages.length < atOnce) return turns.map((turn) => partOf(turn, now));
    after = last.number;
  }
}

function withMessage(turns: readonly Turn[], activity: unknown, until: Instant | undefined): readonly Turn[] {
  const read = messageSchema.safeParse(activity);
  if (!read.success) return turns;
  const { text, from, timestamp } = read.data;
  const at = timestamp === undefined ? undefined : (Date.parse(timestamp) as Instant);
  if (until !== undefined && at !== undefined && at > until) return turns;
  const by = from?.role === 'bot' ? 'bot' : 'applicant';
  const last = turns.at(-1);
  if (last?.by === 'bot' && by === 'bot') return turns.with(-1, { ...last, texts: [...last.texts, text] });
  return [...turns, { by, at, texts: [text] } as const].slice(-mostTurns);
}

function partOf({ by, at, texts }: Turn, now: Instant): CardPart {
  const text = by === 'bot' ? inShort(texts) : texts.join('\n');
  return {
    kind: 'said',
    who: by === 'bot' ? say('deskQueue.assistant') : say('deskQueue.applicant'),
    when: at === undefined ? '' : whenItWas(at, now),
    text: shortened(maskNumbers(text).text, longestTurn),
  };
}

/** How an answer of the assistant began, and the question it ended with: that is what was replied to. */
function inShort(texts: readonly string[]): string {
  const first = firstSentence(texts[0] ?? '');
  const question = texts.at(-1) ?? '';
  return texts.length > 1 && question.trimEnd().endsWith('?') ? `${first}\n${question}` : first;
}
