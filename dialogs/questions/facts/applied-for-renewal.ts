import type { Situation } from '../../../domain/situation.ts';
import { renewalFateInReply } from '../../../nlu/details/renewal.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { yesOrNoFact } from './yes-or-no-fact.ts';

/** Whether the renewal of the permit is already applied for. */
export function hasAppliedForRenewal(context: FactContext): Question<Situation> {
  return yesOrNoFact({
    id: idOf('appliedForRenewal', context),
    fact: 'appliedForRenewal',
    line: say('facts.askAppliedForRenewal'),
    why: say('facts.whyAppliedForRenewal'),
    partOf: (appliedForRenewal) => ({ appliedForRenewal }),
    said: ({ understanding }) => part(understanding.details.appliedForRenewal),
    saidInReply: ({ understanding }) => part(renewalFateInReply(understanding.text)),
    ifNotDone: (words) => say('talk.isItHandedIn', { words }),
    about: ['appliedForRenewal'],
    howToFindOut: say('facts.findOutAppliedForRenewal'),
  });
}

function part(appliedForRenewal: Situation['appliedForRenewal']): Situation | undefined {
  return appliedForRenewal && { appliedForRenewal };
}
