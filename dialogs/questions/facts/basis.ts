import { bases, type Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { permitNamed } from './permit-words.ts';

/** What a temporary permit was given for. */
export function whichBasis(context: FactContext): Question<Situation> {
  return choosePart({
    id: idOf('basis', context),
    fact: 'basis',
    line: say('facts.askBasis'),
    why: say('facts.whyBasis'),
    choices: bases.map((basis) => ({ value: basis, label: say(`facts.basis-${basis}`), part: { basis } })),
    about: ['basis', 'permit'],
    understand: (heard) => basisIn(heard) ?? basisNamed(heard),
    notice: basisIn,
    howToFindOut: say('facts.findOutBasis'),
  });
}

function basisIn({ understanding }: Heard): Situation | undefined {
  const { basis } = understanding.details;
  return basis && { basis };
}

function basisNamed({ understanding }: Heard): Situation | undefined {
  const named = permitNamed(understanding.text)?.basis;
  return named && { basis: named };
}
