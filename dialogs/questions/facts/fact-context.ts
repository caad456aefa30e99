import type { FactName, Problem } from '../../../domain/situation.ts';
import type { Intent } from '../../../nlu/intents.ts';
import type { Details } from '../../../nlu/understanding.ts';
import type { Whose } from '../whose-card.ts';

/** What was chosen of a question that is asked in steps: the answers among which it leads on. */
export const narrowings = ['family', 'protection', 'rarer', 'without', 'faulty', 'sticker'] as const;
export type Narrowing = (typeof narrowings)[number];

/** What a question about a fact depends on besides the situation. */
export interface FactContext {
  /** What the message that began the errand was about. */
  errand?: Intent | undefined;
  /** Whose card it is; answers about one person are never taken for another. */
  whose?: Whose | undefined;
  /** What the last errand of the same person was about. */
  before?: Problem | undefined;
  /** A day that was said of it without the year. */
  yearInDoubt?: Details['yearInDoubt'] | undefined;
  /** The first list was pressed through without an end: the rarer answers. */
  further?: boolean;
  /** Which answers are asked for next, where the last step chose among groups of them. */
  narrowing?: Narrowing | undefined;
  /** By text message no more answers are asked for at once than it has room for. */
  byText?: boolean;
  /** The country that was said decides which answers are told apart. */
  country?: string | undefined;
}

export function idOf(fact: FactName, { whose = 'mine', further, narrowing }: FactContext): string {
  return [fact, whose, ...(further ? ['further'] : []), ...(narrowing ? [narrowing] : [])].join(' ');
}
