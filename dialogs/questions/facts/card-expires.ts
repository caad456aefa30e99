import { isWhollyAboutToExpire } from '../../../domain/rules/about-to-expire.ts';
import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import { chooseDay } from './choose-day.ts';
import { isAboutExpiry } from './expiry-errand.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** The last day printed on the card. */
export function whenCardExpires(context: FactContext): Question<Situation> {
  const question = chooseDay({
    id: idOf('cardExpires', context),
    fact: 'cardExpires',
    line: say('facts.askCardExpires'),
    why: say('facts.whyCardExpires'),
    exact: say('facts.exactCardExpires'),
    choices: [{ value: 'unknown', label: say('facts.doNotKnow'), part: { cardExpires: 'unknown' } }],
    partOf: (cardExpires) => ({ cardExpires }),
    ofSpan: (span, today) => {
      if (span.to < today) return expired;
      return isWhollyAboutToExpire(span, today) ? { cardExpires: 'soon' } : undefined;
    },
    noticed: isAboutExpiry(context.errand),
    latest: 'far-ahead',
    inDoubt: context.yearInDoubt,
  });
  return {
    ...question,
    read: async (heard) => {
      const reading = await question.read(heard);
      const isOver = reading.kind === 'not-about-this' && heard.understanding.details.hasExpired;
      return isOver ? { kind: 'answer', answer: expired } : reading;
    },
    notice: (heard) => {
      return question.notice?.(heard) ?? (heard.understanding.details.hasExpired && expired);
    },
  };
}

/** What has run out is treated alike, on whatever day it did. */
const expired: Situation = { cardExpires: 'expired' };
