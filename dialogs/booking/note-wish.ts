import { say } from '../../texts/line.ts';
import type { Question } from '../engine/question.ts';
import { daysAhead, isTooFarAhead, wishIn } from './slot-wish.ts';

/**
 * The question before a time can be looked for, which hears a wish for one all the same: it is kept for when the times
 * are shown, and the question is asked once more.
 */
export function notingWishes<Answer>(question: Question<Answer>): Question<Answer> {
  return {
    ...question,
    read: async (heard) => {
      const reading = await question.read(heard);
      if (reading.kind !== 'not-about-this') return reading;
      const { details } = heard.understanding;
      if (isTooFarAhead(details, heard.today)) {
        return { kind: 'cannot', because: [say('slot.tooFarAhead', { days: daysAhead })] };
      }
      const wish = wishIn(details, heard.today);
      return wish === undefined ? reading : { kind: 'cannot', because: [say('slot.wishNoted')] };
    },
  };
}
