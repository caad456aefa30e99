import { z } from 'zod';
import { type Day, daySchema } from '../../domain/day.ts';
import type { Question } from '../engine/question.ts';

const wordsForTrips = ['fly', 'flight', 'travel', 'trip', 'reise', 'reiser', 'reisa', 'ferie', 'holiday', 'vacation'];

/** The day of a trip named in a message about something else: of several days ahead the last; never asked for. */
export function tripBeside(): Question<Day | 'none'> {
  return {
    id: 'trip beside',
    lines: [],
    schema: z.union([daySchema, z.literal('none')]),
    about: [],
    read: () => ({ kind: 'not-about-this' }),
    notice: ({ understanding, today }) => {
      const text = understanding.text.toLowerCase();
      if (!wordsForTrips.some((word) => text.includes(word))) return undefined;
      const days = understanding.details.dates.flatMap((date) => (date.kind === 'day' ? [date.day] : []));
      return days.toSorted().findLast((day) => day > today);
    },
    unsaid: 'none',
  };
}
