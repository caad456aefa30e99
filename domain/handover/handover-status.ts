import type { Instant } from '../moment.ts';

/**
 * `waiting` for somebody to take it; `taken` by one caseworker, the bot being silent; `call-back`: nobody is there, and
 * the person wants to be called; `called`: a call-back somebody has taken on; `over`.
 */
export const handoverStates = ['waiting', 'taken', 'call-back', 'called', 'over'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** Why it is over. */
export type HandoverEnd =
  | 'closed-by-caseworker'
  | 'handed-back'
  | 'left-by-applicant'
  /** By telephone instead, or at another number: that is a hand-over of its own. */
  | 'wants-call-back'
  /** Of a call-back. */
  | 'wants-no-call'
  | 'applicant-silent'
  | 'nobody-came'
  | 'called-back';

/** What a hand-over is; what changes of it, changes as a whole and with `revision`. */
export interface HandoverStatus {
  state: HandoverState;
  /** Who has it. */
  by?: { id: string; name: string } | undefined;
  /** When it was taken the first time. */
  taken?: Instant | undefined;
  /** When each side wrote last; the applicant's begins with asking. */
  applicantWrote: Instant;
  caseworkerWrote?: Instant | undefined;
  /** Whoever was asked whether they are still there, and not answered since. */
  nudged?: 'applicant' | 'caseworker' | undefined;
  /** When somebody has to look whether it took too long; never, once it is over. */
  look?: Instant | undefined;
  end?: HandoverEnd | undefined;
}
