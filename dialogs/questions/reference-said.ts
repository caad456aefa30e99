import { z } from 'zod';
import type { Question } from '../engine/question.ts';

const answerSchema = z.object({ reference: z.string().nullable() });

/** The reference of an appointment in the message that begins an errand about it; never asked for by itself. */
export function referenceSaid(): Question<z.infer<typeof answerSchema>> {
  return {
    id: 'reference said at first',
    lines: [],
    schema: answerSchema,
    about: ['bookingReference'],
    unsaid: { reference: null },
    read: () => ({ kind: 'not-about-this' }),
    notice: ({ understanding: { details } }) =>
      details.bookingReference === undefined ? undefined : { reference: details.bookingReference },
  };
}
