import { z } from 'zod';
import type { Outcome } from '../../domain/outcome.ts';
import { situationSchema } from '../../domain/situation.ts';

/** When somebody wants to be called. */
export const callTimes = ['morning', 'midday', 'afternoon', 'any'] as const;
export type CallTime = (typeof callTimes)[number];

/** What a caseworker is told of a conversation before they take it; numbers masked, no name. */
const briefSchema = z.object({
  situation: situationSchema.catch({}),
  /** What the rules said last. */
  outcome: z.custom<Outcome>((value) => typeof value === 'object' && value !== null).optional(),
  /** The message each fact came from, in the person's own words. */
  said: z.array(z.object({ fact: situationSchema.keyof(), text: z.string() })).catch([]),
  /** The case that was recognised, by the book's id, with the last digits of its reference. */
  applicant: z.object({ id: z.string(), caseEnding: z.string() }).optional().catch(undefined),
  /** The station chosen last. */
  station: z.string().optional().catch(undefined),
  /** They wrote that somebody is in danger, and were told whom to call. */
  danger: z.literal(true).optional().catch(undefined),
  /** Only of a call-back. */
  callAt: z.enum(callTimes).optional().catch(undefined),
});

export type Brief = z.infer<typeof briefSchema>;

/** What is kept with a hand-over; nothing, where it no longer fits. */
export function readBrief({ brief }: { brief: unknown }): Brief {
  const read = briefSchema.safeParse(brief);
  return read.success ? read.data : briefSchema.parse({});
}
