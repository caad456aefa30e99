import { z } from 'zod';
import { daySchema } from '../../../domain/day.ts';
import { maskNumbers } from '../../../domain/masking.ts';

/** A field that was left empty is one that was not filled in. */
const longestWords = 500;

/** Words a caseworker has written; personal numbers are taken out before anything is kept of them. */
export const wordsSchema = z
  .string()
  .max(10_000)
  .transform((text) => maskNumbers(text).text.trim().slice(0, longestWords) || undefined)
  .optional();

/** One of a few, where one was chosen. */
export function chosenOf<const Word extends string>(words: readonly Word[]) {
  return z
    .string()
    .transform((text) => words.find((word) => word === text))
    .optional();
}

export const dayData = z.union([daySchema, z.literal('').transform(() => undefined)]).optional();
/** What was written for a day and names none of the calendar. */
export const noDayData = z.string().max(100).optional();
/** A station by its id, or as somebody has written it. */
export const stationData = z
  .string()
  .trim()
  .max(100)
  .transform((text) => text || undefined)
  .optional();
export const referenceData = z.string().trim().min(1).max(100);
/** Which state of the appointment a card was made of; none where nobody had a card. */
export const revisionData = z.coerce.number().int().nonnegative().optional();
