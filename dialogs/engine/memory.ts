import { z } from 'zod';
import { holdSchema } from '../../backend/answer-schemas.ts';
import { handoverStates } from '../../domain/handover/handover-status.ts';
import { languages } from '../../domain/language.ts';
import type { Instant } from '../../domain/moment.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { cardProblems, situationSchema } from '../../domain/situation.ts';
import { caseFactsSchema } from '../advice/case-facts.ts';

/** What a conversation knows about its person between errands. Never a name, a case reference or a birth date. */
export const memorySchema = z.object({
  language: z.enum(languages).default('nb'),
  /** Whether the person chose the language, or wrote enough for us to know it. */
  languageSettled: z.boolean().default(false),
  /** The appointment book's id of the case, by the portal's word. */
  portalCase: z.string().optional(),
  /** Who was recognised, the last digits of the case reference for them to recognise, and what their case says. */
  applicant: z
    .object({
      id: z.string(),
      caseEnding: z.string(),
      facts: caseFactsSchema.default({}),
      known: situationSchema.default({}),
    })
    .optional(),
  situation: situationSchema.default({}),
  /** The part of the situation the portal vouches for. */
  known: situationSchema.default({}),
  /** What the open errands know beside it, before the rules have decided on it. */
  learned: situationSchema.catch({}).default({}),
  /** The message each fact of the situation came from: numbers masked, and not all of a long one. */
  factsFrom: z.partialRecord(situationSchema.keyof(), z.string()).catch({}).default({}),
  /** The person that was asked for last, as far as the conversation has been told. */
  handover: z
    .object({
      id: z.string(),
      /** The number of its newest entry that has been told, or was not for telling. */
      told: z.number().int(),
      state: z.enum(handoverStates),
      /** The name of who has it. */
      with: z.string().optional(),
      /** What is wrong with the card, where the person who was asked for has been told; until an errand goes on from it. */
      problem: z.enum(cardProblems).optional(),
      /** The channel the conversation is held through. */
      channel: z.string(),
    })
    .optional()
    .catch(undefined),
  /** The station chosen last. */
  station: z.string().optional(),
  /** What the rules said last; checked again by the rules whenever it matters. */
  outcome: z.custom<Outcome>((value) => typeof value === 'object' && value !== null).optional(),
  /** The rule whose advice was explained last, with everything that goes with it. */
  explained: z.string().optional(),
  /** The errand that has just ended; a correction takes it up again. Checked when it is. */
  lastErrand: z.unknown().optional(),
  /** When codes were texted to the person, to limit them. */
  codesTexted: z.array(z.custom<Instant>((value) => typeof value === 'number')).default([]),
  /** An appointment that was cancelled by text, and how long that can be taken back. */
  cancelled: z.object({ applicant: z.string(), hold: holdSchema }).nullable().default(null),
  /** When the person wrote last, where conversations fold. */
  wroteAt: z.custom<Instant>((value) => typeof value === 'number').optional(),
  /** An errand of long ago is folded; it is asked whether it is to go on. */
  fold: z.enum(['open', 'folded', 'asked']).default('open'),
  /** What was answered to the folded errand; taken up with it. */
  foldedAnswer: z.object({ label: z.string().optional(), details: z.record(z.string(), z.unknown()) }).optional(),
  /** Messages in a row that were not understood. */
  misunderstood: z.number().int().default(0),
  /** What was offered outside any question. */
  offered: z.array(z.object({ value: z.string(), label: z.string(), hidden: z.literal(true).optional() })).default([]),
});

export type Memory = z.infer<typeof memorySchema>;

/** What is stored of a memory, or a fresh one where it no longer fits. */
export function readMemory(stored: unknown): Memory {
  const read = memorySchema.safeParse(stored ?? {});
  return read.success ? read.data : memorySchema.parse({});
}
