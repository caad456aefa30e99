import { z } from 'zod';
import { handoverStates } from '../../../domain/handover/handover-status.ts';
import type { Masked } from '../../../domain/masked.ts';
import { telephonesIn } from '../../../domain/telephone.ts';
import { say, withChoices } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import { chosen } from '../../hearing/choosing.ts';

/** What is kept of a call-back that was asked for: never the number. */
export const begunSchema = z.object({ id: z.string(), state: z.enum(handoverStates), ending: z.string() });
export type Begun = z.infer<typeof begunSchema>;

/** The id of the question. */
export const numberToCall = 'number to call';

/** From so many figures on a reply was meant as a number. */
const figuresOfANumber = 5;

/** Where to call, or not at all. The number goes straight to the hand-over that `begin` asks for; the answer has its ending. */
export function callBackNumber(begin: (number: Masked) => Promise<Begun>): Question<Begun | 'dont'> {
  return {
    id: numberToCall,
    lines: [withChoices(say('handover.askNumber'), [{ value: 'dont', label: say('handover.dontCall') }])],
    why: [say('handover.whyCallBack')],
    schema: z.union([begunSchema, z.literal('dont')]),
    about: ['number', 'ordinal', 'place', 'dates', 'time'],
    read: async (heard) => {
      const { text, details } = heard.understanding;
      const [first, ...others] = telephonesIn(text);
      if (others.length > 0) return { kind: 'cannot', because: [say('handover.oneNumber')] };
      if (first !== undefined) return { kind: 'answer', answer: await begin(first.number) };
      if (chosen(heard) === 'dont' || details.yesNo === 'no') return { kind: 'answer', answer: 'dont' };
      const figures = text.replaceAll(/[^\p{Nd}]/gu, '').length;
      if (figures < figuresOfANumber) return { kind: 'not-about-this' };
      return { kind: 'cannot', because: [say('handover.notANumber')] };
    },
  };
}
