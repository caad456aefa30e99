import { z } from 'zod';
import { say } from '../../texts/line.ts';
import type { Question } from '../question.ts';
import { chooseOne } from './choose-one.ts';

const whose = ['mine', 'partner', 'child', 'parent', 'other'] as const;

/** Whose card the errand is about. */
export type Whose = (typeof whose)[number];

export const whoseSchema = z.enum(whose);

/** Noticed where somebody else's card is named; put into words only when that was taken back. */
export function whoseCard(): Question<Whose> {
  return chooseOne({
    id: 'whose card',
    line: say('facts.askWhose'),
    why: [say('facts.whyWhose')],
    choices: whose.map((value) => ({ value, label: say(`facts.whose-${value}`) })),
    notice: ({ understanding }) => understanding.details.whose,
    about: ['whose'],
  });
}
