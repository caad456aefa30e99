import { quotes } from '../facts/quotes.ts';
import type { Cause, Note, Quote } from '../outcome.ts';
import type { Problem } from '../situation.ts';
import type { Verdict } from './rule.ts';

/** Where the sources end: a person decides, and nothing is guessed. */
export function askAPerson(cause: Cause, quote: Quote = quotes.everyoneElseMustHaveACard, notes: Note[] = []): Verdict {
  return { advice: { kind: 'ask-a-person', cause }, rule: `ask-a-person.${cause}`, quote, notes };
}

/** Without its date nobody can say whether it is the permit or the card that comes first: never an order. */
export function dateUnknown(problem: Problem, notes: Note[] = []): Verdict {
  const cause = problem === 'nothing-wrong' ? 'nothing-fits' : 'expiry-unknown';
  return askAPerson(cause, quotes.renewThePermitInstead, notes);
}
