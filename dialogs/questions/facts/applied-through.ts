import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** How the application was sent that the permit was granted on. */
export function howApplied(context: FactContext): Question<Situation> {
  return choosePart({
    id: idOf('appliedThrough', context),
    fact: 'appliedThrough',
    line: say('facts.askAppliedThrough'),
    why: say('facts.whyAppliedThrough'),
    choices: (['portal', 'elsewhere'] as const).map((appliedThrough) => ({
      value: appliedThrough,
      label: say(`facts.appliedThrough-${appliedThrough}`),
      part: { appliedThrough },
    })),
    about: ['appliedThrough', 'yesNo'],
    understand: (heard) => appliedThroughIn(heard) ?? byYesOrNo(heard),
    notice: appliedThroughIn,
    howToFindOut: say('facts.findOutAppliedThrough'),
  });
}

function appliedThroughIn({ understanding }: Heard): Situation | undefined {
  const { appliedThrough } = understanding.details;
  return appliedThrough && { appliedThrough };
}

/** The question is whether it was the portal. */
function byYesOrNo({ understanding }: Heard): Situation | undefined {
  switch (understanding.details.yesNo) {
    case 'yes':
      return { appliedThrough: 'portal' };
    case 'no':
      return { appliedThrough: 'elsewhere' };
    default:
      return undefined;
  }
}
