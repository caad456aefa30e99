import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { yesOrNoFact } from './yes-or-no-fact.ts';

/** Whether the person can log in with an electronic ID. */
export function hasElectronicId(context: FactContext): Question<Situation> {
  return yesOrNoFact({
    id: idOf('electronicId', context),
    fact: 'electronicId',
    line: say('facts.askElectronicId'),
    why: say('facts.whyElectronicId'),
    partOf: (electronicId) => ({ electronicId }),
    said: ({ understanding: { details } }) => details.electronicId && { electronicId: details.electronicId },
    about: ['electronicId'],
    howToFindOut: say('facts.findOutElectronicId'),
  });
}
