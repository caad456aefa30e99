import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import type { Card } from '../../texts/card.ts';
import type { Line } from '../../texts/line.ts';

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What a letter to a caseworker is about. What is about a hand-over holds its id only, and is composed when it is sent. */
export const letterContentSchema = z.discriminatedUnion('kind', [
  /** Somebody asks for a person; or what has become of it since. */
  z.object({ kind: z.literal('queue'), handover: z.string() }),
  /** What was said or happened in a hand-over, to whom it is with; `entry` is its key. */
  z.object({ kind: z.literal('entry'), handover: z.string(), entry: z.string() }),
  /** The card of a hand-over that somebody has asked for, with what was done. */
  z.object({
    kind: z.literal('handover'),
    handover: z.string(),
    status: z.custom<NonNullable<Card['status']>>(isObject).optional(),
    language: z.enum(languages),
  }),
  /** The answer of an errand. */
  z.object({
    kind: z.literal('card'),
    card: z.custom<Card>(isObject),
    language: z.enum(languages),
  }),
  z.object({
    kind: z.literal('words'),
    lines: z.array(z.custom<Line>(isObject)),
    language: z.enum(languages),
  }),
]);

export type LetterContent = z.infer<typeof letterContentSchema>;
