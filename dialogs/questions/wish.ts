import { z } from 'zod';
import type { Question } from '../engine/question.ts';

/** A wish that a message may say, by parts of words in small letters; never asked for. */
export function wish(id: string, words: readonly string[]): Question<'said' | 'unsaid'> {
  return {
    id,
    lines: [],
    schema: z.enum(['said', 'unsaid']),
    about: [],
    read: () => ({ kind: 'not-about-this' }),
    notice: ({ understanding }) => {
      const text = understanding.text.toLowerCase();
      return words.some((word) => text.includes(word)) ? 'said' : undefined;
    },
    unsaid: 'unsaid',
  };
}
