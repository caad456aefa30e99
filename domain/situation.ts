import { z } from 'zod';
import { daySchema } from './day.ts';

/** What can be wrong with a card, so that another is ordered. */
export const cardProblems = [
  'lost',
  'stolen',
  'damaged',
  'wrong-information',
  'arrived-damaged',
  'sticker-expired',
  'sticker-cannot-be-renewed',
  'sticker-to-card',
] as const;

/** What the person's errand is about. */
const problems = ['first-card', ...cardProblems, 'expiring', 'not-arrived', 'nothing-wrong'] as const;

export const citizenships = [
  'norwegian',
  'nordic',
  'eea',
  'swiss',
  'british',
  'dual-with-eea',
  'stateless',
  'other',
] as const;

export const permits = [
  'temporary',
  'permanent',
  'permanent-right',
  'eea-family-card',
  'collective-protection',
  'separation-agreement',
  'applied',
  'asylum-seeker',
  'visitor',
  'embassy-staff',
  'none',
  'not-sure',
] as const;

/** What a temporary permit was given for. */
export const bases = ['work', 'study', 'family', 'protection', 'other'] as const;

/**
 * The facts about one person that decide what to do. A fact that is absent is not known yet; `unknown` and `not-sure`
 * mean that the person was asked and cannot say.
 */
export const situationSchema = z.object({
  citizenship: z.enum(citizenships).optional(),
  permit: z.enum(permits).optional(),
  basis: z.enum(bases).optional(),
  problem: z.enum(problems).optional(),
  /**
   * The last day of a temporary permit. Where a month or a week was said that is enough: `soon` lies wholly within being
   * about to expire, `within-a-month` also within the last month of it, `later` wholly beyond.
   */
  permitExpires: z.union([daySchema, z.enum(['expired', 'within-a-month', 'soon', 'later', 'unknown'])]).optional(),
  /** The last day printed on the card. */
  cardExpires: z.union([daySchema, z.enum(['expired', 'soon', 'unknown'])]).optional(),
  whereabouts: z.enum(['norway', 'abroad', 'svalbard']).optional(),
  /** How the application was sent that the permit was granted on. */
  appliedThrough: z.enum(['portal', 'elsewhere']).optional(),
  /** What the letter with the decision says about the first card. */
  letterSays: z.enum(['come-to-police', 'card-by-post', 'not-sure']).optional(),
  /** `yes`: it is sent in and not decided. Sent in after the permit had run out it gives no right to wait here. */
  appliedForRenewal: z.enum(['yes', 'no', 'rejected', 'granted', 'after-expiry']).optional(),
  electronicId: z.enum(['yes', 'no']).optional(),
  /** Whether the new card has been ordered at udi.no. */
  orderedNewCard: z.enum(['yes', 'no']).optional(),
  /** The day the police took photo and fingerprints for the card that is awaited. */
  photoTaken: z.union([daySchema, z.literal('not-yet'), z.literal('unknown')]).optional(),
  /** Whether somebody without a permit is the family of an EU/EEA citizen. */
  familyOfEeaCitizen: z.enum(['yes', 'no']).optional(),
  /** Whether one of the exceptions fits somebody whose collective protection is extended automatically otherwise. */
  extensionException: z.enum(['some', 'none', 'not-sure']).optional(),
  /** Whose card it is, by age, where that changes what to bring. */
  age: z.enum(['adult', 'child', 'under-three']).optional(),
});

export type Situation = z.infer<typeof situationSchema>;
export type FactName = keyof Situation;
export type Problem = (typeof problems)[number];
export type CardProblem = (typeof cardProblems)[number];
export type Citizenship = (typeof citizenships)[number];
export type Permit = (typeof permits)[number];
export type Basis = (typeof bases)[number];
