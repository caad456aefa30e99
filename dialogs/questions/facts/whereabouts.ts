import type { Situation } from '../../../domain/situation.ts';
import { whereaboutsInReply } from '../../../nlu/details/whereabouts.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { onlyACountry } from './only-a-country.ts';

/** Where the person is now. */
export function whereNow(context: FactContext): Question<Situation> {
  return choosePart({
    id: idOf('whereabouts', context),
    fact: 'whereabouts',
    line: say('facts.askWhereabouts'),
    why: say('facts.whyWhereabouts'),
    choices: (['norway', 'abroad', 'svalbard'] as const).map((whereabouts) => ({
      value: whereabouts,
      label: say(`facts.whereabouts-${whereabouts}`),
      part: { whereabouts },
    })),
    about: ['whereabouts', 'yesNo'],
    understand: (heard) => whereaboutsIn(heard) ?? placeIn(heard) ?? byYesOrNo(heard),
    notice: (heard) => (onlyACountry(heard) ? undefined : whereaboutsIn(heard)),
  });
}

function whereaboutsIn({ understanding }: Heard): Situation | undefined {
  const { whereabouts } = understanding.details;
  return whereabouts && { whereabouts };
}

function placeIn({ understanding }: Heard): Situation | undefined {
  const whereabouts = whereaboutsInReply(understanding.text, understanding.details.place);
  return whereabouts && { whereabouts };
}

/** The question is whether it is Norway. */
function byYesOrNo({ understanding }: Heard): Situation | undefined {
  const { yesNo } = understanding.details;
  if (yesNo === 'yes') return { whereabouts: 'norway' };
  return yesNo === 'no' || yesNo === 'not-yet' ? { whereabouts: 'abroad' } : undefined;
}
