import { type Citizenship, citizenships, type Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Heard } from '../../heard.ts';
import type { Question } from '../../question.ts';
import { choosePart } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { onlyACountry } from './only-a-country.ts';

const mostLikelyFirst: readonly Citizenship[] = ['other', ...citizenships.filter((group) => group !== 'other')];

/** A country or the word for its citizens, or one of the groups the rules know. */
export function whichCitizenship(context: FactContext): Question<Situation> {
  return choosePart({
    id: idOf('citizenship', context),
    fact: 'citizenship',
    line: say('facts.askCitizenship'),
    why: say('facts.whyCitizenship'),
    choices: mostLikelyFirst.map((citizenship) => ({
      value: citizenship,
      label: say(`facts.citizenship-${citizenship}`),
      part: { citizenship },
    })),
    // A country that is the whole answer would be taken for where the person is.
    about: ['citizenship', 'country', 'whereabouts'],
    understand: (heard) => citizenshipIn(heard) ?? named(heard),
    notice: (heard) => (onlyACountry(heard) ? undefined : citizenshipIn(heard)),
    howToFindOut: say('facts.findOutCitizenship'),
  });
}

function citizenshipIn({ understanding }: Heard): Situation | undefined {
  const { citizenship } = understanding.details;
  return citizenship && { citizenship };
}

function named(heard: Heard): Situation | undefined {
  const citizenship = onlyACountry(heard);
  return citizenship && { citizenship };
}
