import { z } from 'zod';

/** What is measured of a classifier that learned our examples, in a process of its own. */
export const classifierFiguresSchema = z.object({
  /** Share of the development set that is understood. */
  accuracy: z.number(),
  /** The same with one letter in ten mistyped, alike for all. */
  accuracyMistyped: z.number(),
  trainingSeconds: z.number(),
  /** To tell the intent of one text. */
  milliseconds: z.object({ p50: z.number(), p99: z.number() }),
  /** In 10^6 bytes, the most that the process ever held: learning takes more than answering. */
  megabytesAtMost: z.number(),
});

export type ClassifierFigures = z.infer<typeof classifierFiguresSchema>;
