import type { Situation } from '../../domain/situation.ts';
import type { CaseFacts } from '../advice/case-facts.ts';
import type { End } from '../engine/journey.ts';

export interface Person {
  id: string;
  /** The last digits of the case reference, for the person to recognise: `••• 678`. */
  caseEnding: string;
  /** What the case says, which counts before what the person says. */
  facts: CaseFacts;
  /** Everything the case says, to begin the next errand from. */
  known: Situation;
}

/** Whose case it is, or how the errand ends where nobody was recognised; the telephone may be one that no case knows. */
export type Identity = { kind: 'person'; person: Person } | { kind: 'nobody'; isUnknown?: true; end: End };
