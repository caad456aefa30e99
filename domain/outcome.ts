import type { Day } from './day.ts';
import { cardProblems, type FactName, type Situation } from './situation.ts';

/** Why a new card is ordered (the owner's page; `card-expired` is its first bullet). */
export const reasons = ['card-expired', ...cardProblems] as const;
export type Reason = (typeof reasons)[number];

/** What is said beside an outcome, because it changes what the person does or pays. */
export const notes = [
  'letter-decides',
  'letter-may-say-by-post',
  'within-seven-days',
  'use-the-same-account',
  'guardian-comes-along',
  'photo-for-child-under-three',
  'hand-in-old-card',
  'fee-300',
  'fee-300-unless-it-came-damaged',
  'fee-0',
  'fee-depends-on-the-error',
  'report-the-loss-first',
  'card-needed-on-the-mainland',
  'permit-itself-does-not-expire',
  'person-at-once',
  'apply-a-month-before',
  'rights-while-waiting',
  'travel-at-own-risk',
  'plan-by-later-date',
  'name-on-letter-box',
  'sources-disagree',
  'extension-has-exceptions',
  'young-child-may-have-to-come',
  'eea-must-register',
  'sticker-cannot-be-renewed-is-expired-sticker',
] as const;
export type Note = (typeof notes)[number];

/** Why the rules leave it to a person. */
export type Cause =
  | 'permit-outlasts-card'
  | 'permit-kind-unknown'
  | 'expiry-unknown'
  | 'dual-citizenship'
  | 'separation-agreement'
  | 'renewal-rejected'
  | 'renewal-after-expiry'
  | 'card-overdue'
  | 'embassy-staff'
  | 'extension-exception'
  | 'extension-not-seen'
  | 'photo-day-unknown'
  | 'card-ordered-in-norway-only'
  | 'nothing-fits';

/** What the rules say to do. */
export type Advice =
  | { kind: 'book-first-card' }
  | { kind: 'first-card-by-post' }
  | { kind: 'call-about-first-card' }
  | { kind: 'order-new-card'; reason: Reason; next: 'order' | 'book' }
  | { kind: 'renew-permit'; how: 'online-no-appointment' | 'online-then-appointment' | 'call' | 'form-tells' }
  | { kind: 'renewal-pending' }
  | { kind: 'card-on-its-way'; planBy: Day; ownersDay: Day }
  | { kind: 'card-still-valid'; from: Day }
  | { kind: 'extended-automatically' }
  | { kind: 'no-card-needed'; because: 'eea' | 'swiss' | 'nordic' | 'norwegian' | 'visitor' | 'svalbard' }
  | { kind: 'no-permit-yet'; route: 'wait' | 'family-of-eea' | 'asylum-seekers-card' | 'first-application' }
  | { kind: 'contact-embassy' }
  | { kind: 'ask-a-person'; cause: Cause };

/** A sentence of a source, as it stands there, with where and when it was read. */
export interface Quote {
  text: string;
  /** BCP 47 tag of the sentence. */
  lang: 'en' | 'nb' | 'nn';
  title: string;
  address: string;
  /** The day somebody last compared it with the source, or the oldest day it can be vouched for. */
  checked: Day;
}

/** The advice with everything it rests on. */
export type Outcome = Advice & {
  /** The facts the rule looked at, and no others. */
  facts: Situation;
  /** The id of the rule. */
  rule: string;
  quote: Quote;
  notes: Note[];
};

/** The smallest change of one fact that would change the advice, and what the advice would be then. */
export interface Change {
  fact: FactName;
  to: NonNullable<Situation[FactName]>;
  advice: Advice;
}

/** Either the advice, or the fact that is needed next to reach it. */
export type Decision = { kind: 'decided'; outcome: Outcome; change?: Change } | { kind: 'undecided'; ask: FactName };
