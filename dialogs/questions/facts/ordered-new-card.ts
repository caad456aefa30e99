import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { yesOrNoFact } from './yes-or-no-fact.ts';

/** Whether the new card has been ordered at udi.no. */
export function hasOrderedNewCard(context: FactContext): Question<Situation> {
  return yesOrNoFact({
    id: idOf('orderedNewCard', context),
    fact: 'orderedNewCard',
    line: say('facts.askOrderedNewCard'),
    why: say('facts.whyOrderedNewCard'),
    partOf: (orderedNewCard) => ({ orderedNewCard }),
    said: ({ understanding: { details } }) => details.orderedNewCard && { orderedNewCard: details.orderedNewCard },
    ifNotDone: (words) => say('talk.isItOrdered', { words }),
    about: ['orderedNewCard'],
    howToFindOut: say('facts.findOutOrderedNewCard'),
  });
}
