import { type Citizenship, citizenships, type Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Heard } from '../../heard.ts';
import type { Question } from '../../question.ts';
import { choosePart } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { onlyACountry, onlyTheirCountry } from './only-a-country.ts';

const mostLikelyFirst: readonly Citizenship[] = ['other', ...citizenships.filter((group) => group !== 'other')];
const writers = /(?<!\p{L})(?:i|im|jeg|eg|vi|we)(?!\p{L})/iu;

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
    about: isOwn(context) ? ['citizenship', 'country'] : ['citizenship', 'country', 'theirCitizenship'],
    understand: (heard) => (isOwn(context) ? (ownIn(heard) ?? part(onlyACountry(heard))) : theirsInReply(heard)),
    notice: (heard) => (onlyACountry(heard) ? undefined : isOwn(context) ? ownIn(heard) : theirsIn(heard)),
    howToFindOut: say('facts.findOutCitizenship'),
  });
}

function isOwn({ whose = 'mine' }: FactContext): boolean {
  return whose === 'mine';
}

function ownIn({ understanding }: Heard): Situation | undefined {
  return part(understanding.details.citizenship);
}

function theirsIn({ understanding }: Heard): Situation | undefined {
  return part(understanding.details.theirCitizenship);
}

/** What the writer says of themselves is never theirs. */
function theirsInReply(heard: Heard): Situation | undefined {
  const { text } = heard.understanding;
  return theirsIn(heard) ?? part(onlyTheirCountry(heard)) ?? (writers.test(text) ? undefined : ownIn(heard));
}

function part(citizenship: Citizenship | undefined): Situation | undefined {
  return citizenship && { citizenship };
}
