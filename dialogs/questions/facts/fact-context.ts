import type { FactName, Problem } from '../../../domain/situation.ts';
import type { Intent } from '../../../nlu/intents.ts';
import type { Details } from '../../../nlu/understanding.ts';
import type { Whose } from '../whose-card.ts';

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
}

export function idOf(fact: FactName, { whose = 'mine', further }: FactContext): string {
  return [fact, whose, ...(further ? ['further'] : [])].join(' ');
}
