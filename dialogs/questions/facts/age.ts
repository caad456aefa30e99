import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** Whose card it is, by age. */
export function whatAge(context: FactContext): Question<Situation> {
  const { whose = 'mine' } = context;
  return choosePart({
    id: idOf('age', context),
    fact: 'age',
    line: say('facts.askAge'),
    why: say('facts.whyAge'),
    choices: (['adult', 'child', 'under-three'] as const).map((age) => ({
      value: age,
      label: say(`facts.age-${age}`),
      part: { age },
    })),
    about: ['age'],
    understand: ageIn,
    // Nobody under three writes: a baby named in passing is somebody else.
    notice: (heard) =>
      whose === 'mine' && heard.understanding.details.age === 'under-three' ? undefined : ageIn(heard),
  });
}

function ageIn({ understanding }: Heard): Situation | undefined {
  const { age } = understanding.details;
  return age && { age };
}
