import type { Permit, Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart, type PartChoice } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { permitNamed } from './permit-words.ts';

const usual: readonly PartChoice[] = [
  { value: 'work', label: say('facts.permit-work'), part: { permit: 'temporary', basis: 'work' } },
  { value: 'study', label: say('facts.permit-study'), part: { permit: 'temporary', basis: 'study' } },
  { value: 'family', label: say('facts.permit-family'), part: { permit: 'temporary', basis: 'family' } },
  { value: 'protection', label: say('facts.permit-protection'), part: { permit: 'temporary', basis: 'protection' } },
  choice('collective-protection'),
  choice('permanent'),
  { value: 'family-of-eea', label: say('facts.permit-family-of-eea'), part: { familyOfEeaCitizen: 'yes' } },
  { value: 'something-else', label: say('facts.permit-something-else'), part: {} },
];

const rare: readonly PartChoice[] = [
  { value: 'other-basis', label: say('facts.permit-other-basis'), part: { permit: 'temporary', basis: 'other' } },
  ...(
    ['applied', 'asylum-seeker', 'none', 'visitor', 'separation-agreement', 'embassy-staff', 'not-sure'] as const
  ).map(choice),
];

const ofEeaFamily: readonly PartChoice[] = (
  ['eea-family-card', 'permanent-right', 'applied', 'none', 'not-sure'] as const
).map(choice);

/** The kind of permit, and with a temporary one what it was given for. */
export function whichPermit(situation: Situation, context: FactContext): Question<Situation> {
  const ofFamily = context.further && situation.familyOfEeaCitizen === 'yes';
  return choosePart({
    id: `${idOf('permit', context)}${ofFamily ? ' of EEA family' : ''}`,
    fact: 'permit',
    line: ofFamily
      ? say('facts.askPermitOfEeaFamily')
      : context.further
        ? say('facts.askRarePermit')
        : say('facts.askPermit'),
    why: say('facts.whyPermit'),
    choices: ofFamily ? ofEeaFamily : context.further ? rare : usual,
    about: ['permit', 'basis'],
    understand: (heard) => permitIn(heard) ?? notSure(heard) ?? permitNamed(heard.understanding.text),
    notice: permitIn,
  });
}

function choice(permit: Exclude<Permit, 'temporary'>): PartChoice {
  return { value: permit, label: say(`facts.permit-${permit}`), part: { permit } };
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
