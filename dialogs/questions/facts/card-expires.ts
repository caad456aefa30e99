import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../question.ts';
import { chooseDay } from './choose-day.ts';
import { isAboutExpiry } from './expiry-errand.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** The last day printed on the card. */
export function whenCardExpires(context: FactContext): Question<Situation> {
  return chooseDay({
    id: idOf('cardExpires', context),
    fact: 'cardExpires',
    line: say('facts.askCardExpires'),
    why: say('facts.whyCardExpires'),
    exact: say('facts.exactCardExpires'),
    choices: [{ value: 'unknown', label: say('facts.doNotKnow'), part: { cardExpires: 'unknown' } }],
    partOf: (cardExpires) => ({ cardExpires }),
    noticed: isAboutExpiry(context.errand),
    latest: 'far-ahead',
  });
}
