import { z } from 'zod';
import { type Day, daySchema } from '../../domain/day.ts';
import { holidayNamed } from '../../domain/holiday-named.ts';
import type { Question } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';

/** The day a question about opening hours is about, by its date or as a holiday by its name; never asked for. */
export function dayAskedAbout({ workingDays }: Pick<Services, 'workingDays'>): Question<Day | 'none'> {
  return {
    id: 'day asked about',
    lines: [],
    schema: z.union([daySchema, z.literal('none')]),
    about: [],
    read: () => ({ kind: 'not-about-this' }),
    notice: ({ understanding, today }) => {
      const { text, details } = understanding;
      const dates = details.dates.flatMap((date) => (date.kind === 'day' ? [date.day] : []));
      return holidayNamed(text, today, workingDays.isPublicHoliday) ?? dates.find((day) => day > today);
    },
    unsaid: 'none',
  };
}
