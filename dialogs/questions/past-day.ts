import { type Day, daySchema } from '../../domain/day.ts';
import { type Line, say } from '../../texts/line.ts';
import type { Question } from '../question.ts';

/** A day that lies behind, such as a birth date. */
export function pastDay(id: string, line: Line, why: readonly Line[]): Question<Day> {
  return {
    id,
    lines: [line],
    why,
    schema: daySchema,
    about: ['dates'],
    read: ({ understanding, today }) => {
      const [date] = understanding.details.dates;
      if (date?.kind === 'impossible')
        return { kind: 'cannot', because: [say('date.impossible', { words: date.words })] };
      if (date?.kind !== 'day') return { kind: 'not-about-this' };
      if (date.day > today) return { kind: 'cannot', because: [say('date.inFuture', { day: { day: date.day } })] };
      return { kind: 'answer', answer: date.day };
    },
  };
}
