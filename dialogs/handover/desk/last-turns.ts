import { z } from 'zod';
import { maskNumbers } from '../../../domain/masking.ts';
import type { Instant } from '../../../domain/moment.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { CardPart, Words } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { inShort, shortened } from './shortened.ts';
import { whenItWas } from './waiting-time.ts';

/** What somebody said before they heard the other again. */
interface Turn {
  by: 'applicant' | 'bot' | 'caseworker';
  /** The caseworker's. */
  name: string;
  at: Instant | undefined;
  texts: readonly string[];
}

/** A turn as it stands on a card. */
interface SaidTurn {
  by: Turn['by'];
  part: CardPart;
}

const mostTurns = 10;
/** So many of the applicant's tell what is to be answered, with what was said between them. */
const mostToAnswer = 3;
const longestTurn = 300;
const atOnce = 200;

const messageSchema = z.object({
  type: z.literal('message'),
  text: z.string().min(1),
  from: z
    .object({ id: z.string().optional(), role: z.string().optional(), name: z.string().optional() })
    .optional()
    .catch(undefined),
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
): Promise<readonly SaidTurn[]> {
  let turns: readonly Turn[] = [];
  let after = 0;
  for (;;) {
    const messages = await history(conversation, after, atOnce);
    for (const { activity } of messages) turns = withMessage(turns, activity, until);
    const last = messages.at(-1);
    if (last === undefined || messages.length < atOnce)
      return turns.map((turn) => ({ by: turn.by, part: partOf(turn, now) }));
    after = last.number;
  }
}

/** The turns apart: the applicant's last few with what lies between and behind them, and what came before. */
export function lastToAnswer(turns: readonly SaidTurn[]): { earlier: readonly CardPart[]; last: readonly CardPart[] } {
  const theirs = turns.flatMap(({ by }, at) => (by === 'applicant' ? [at] : []));
  const from = theirs.at(-mostToAnswer) ?? theirs[0] ?? 0;
  const parts = turns.map(({ part }) => part);
  return { earlier: parts.slice(0, from), last: parts.slice(from) };
}

function withMessage(turns: readonly Turn[], activity: unknown, until: Instant | undefined): readonly Turn[] {
  const read = messageSchema.safeParse(activity);
  if (!read.success) return turns;
  const { text, from, timestamp } = read.data;
  const at = timestamp === undefined ? undefined : (Date.parse(timestamp) as Instant);
  if (until !== undefined && at !== undefined && at > until) return turns;
  const by = from?.id === 'caseworker' ? from.id : from?.role === 'bot' ? from.role : 'applicant';
  const last = turns.at(-1);
  if (last?.by === 'bot' && by === 'bot') return turns.with(-1, { ...last, texts: [...last.texts, text] });
  return [...turns, { by, name: from?.name ?? '', at, texts: [text] } as const].slice(-mostTurns);
}

function partOf({ by, name, at, texts }: Turn, now: Instant): CardPart {
  const said = texts.join('\n');
  const text = by === 'bot' ? inShort(said) : said;
  return {
    kind: 'said',
    who: whoSaid(by, name),
    when: at === undefined ? '' : whenItWas(at, now),
    text: shortened(maskNumbers(text).text, longestTurn),
  };
}

function whoSaid(by: Turn['by'], name: string): Words {
  switch (by) {
    case 'applicant':
      return say('deskQueue.applicant');
    case 'bot':
      return say('deskQueue.assistant');
    case 'caseworker':
      return name;
    default:
      return by satisfies never;
  }
}
