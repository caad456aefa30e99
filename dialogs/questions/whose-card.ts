import { z } from 'zod';
import type { Question } from '../engine/question.ts';
import { whoIsAskedAbout, whoIsTurnedTo } from './who-is-asked-about.ts';

/** The people a card may be of, as they are stored. */
export const whoseSchema = z.enum(['mine', 'partner', 'child', 'parent', 'other']);

/** Whose card the errand is about. */
export type Whose = z.infer<typeof whoseSchema>;

/** Never put into words: it is the writer's own card until somebody else's is named. */
export function whoseCard(): Question<Whose> {
  return {
    id: 'whose card',
    lines: [],
    schema: whoseSchema,
    about: ['whose'],
    read: () => ({ kind: 'not-about-this' }),
    notice: ({ understanding: { text, details } }) => details.whose ?? whoIsAskedAbout(text) ?? whoIsTurnedTo(text),
    unsaid: 'mine',
  };
}
