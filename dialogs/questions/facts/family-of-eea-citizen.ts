import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { yesOrNoFact } from './yes-or-no-fact.ts';

/** Whether somebody without a permit is the family of an EU/EEA citizen. */
export function isFamilyOfEeaCitizen(context: FactContext): Question<Situation> {
  return yesOrNoFact({
    id: idOf('familyOfEeaCitizen', context),
    fact: 'familyOfEeaCitizen',
    line: say('facts.askFamilyOfEeaCitizen'),
    why: say('facts.whyFamilyOfEeaCitizen'),
    partOf: (familyOfEeaCitizen) => ({ familyOfEeaCitizen }),
    about: [],
    howToFindOut: say('facts.findOutFamilyOfEeaCitizen'),
  });
}
