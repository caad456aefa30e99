import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart, type Part } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { permitsAsked } from './permit-steps.ts';
import { permitNamed } from './permit-words.ts';

/** The kind of permit, and with a temporary one what it was given for. */
export function whichPermit(situation: Situation, context: FactContext): Question<Part> {
  const ofFamily = context.further && situation.familyOfEeaCitizen === 'yes';
  const { line, choices } = permitsAsked(ofFamily ? 'of-eea-family' : context.narrowing, context);
  // Whoever comes from Ukraine may call either kind "protection".
  const isInDoubt = context.country === 'UA' && context.narrowing !== 'protection';
  const told = (part: Part | undefined): Part | undefined =>
    isInDoubt && part?.basis === 'protection' ? { leadsTo: 'protection' } : part;
  return choosePart({
    id: `${idOf('permit', context)}${ofFamily ? ' of EEA family' : ''}`,
    fact: 'permit',
    line,
    why: say('facts.whyPermit'),
    choices: choices.map((choice) => ({ ...choice, part: told(choice.part) ?? choice.part })),
    about: ['permit', 'basis'],
    understand: (heard) => told(permitIn(heard) ?? notSure(heard) ?? permitNamed(heard.understanding.text)),
    notice: (heard) => told(permitIn(heard)),
  });
}

function permitIn({ understanding }: Heard): Situation | undefined {
  const { permit, basis } = understanding.details;
  if (permit !== undefined) return basis !== undefined && permit === 'temporary' ? { permit, basis } : { permit };
  // A permit that is named by what it is for is a temporary one: the others have names of their own.
  return basis && { permit: 'temporary', basis };
}

function notSure({ understanding }: Heard): Situation | undefined {
  return understanding.details.yesNo === 'unsure' ? { permit: 'not-sure' } : undefined;
}
