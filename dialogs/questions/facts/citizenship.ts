import type { Country } from '../../../domain/facts/countries.ts';
import { type Citizenship, citizenships, type Situation } from '../../../domain/situation.ts';
import { placesOnly } from '../../../nlu/details/citizenship/country-in-reply.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import { pressed } from '../../hearing/choosing.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart, type Part, type PartChoice } from './choose-part.ts';
import { countriesMisspelled, nameInDoubt, nameReadBack, writers } from './country-misspelled.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { onlyACountry, onlyTheirCountry } from './only-a-country.ts';

const mostLikelyFirst: readonly Citizenship[] = ['other', ...citizenships.filter((group) => group !== 'other')];
const rare: readonly Citizenship[] = ['swiss', 'british', 'dual-with-eea', 'stateless'];
/** Shown with the countries that have rights of their own: whoever says no has named all others. */
const noneOfThese: PartChoice = {
  value: 'none-of-these',
  label: say('facts.citizenship-none-of-these'),
  part: { citizenship: 'other' },
};

const meant = /(?<!\p{L})(?:i mean|i meant|jeg mente|jeg mener|eg meinte|eg meiner)(?!\p{L})/iu;

const outside =
  /^\W*(?:(?:no|nei)\W+)?(?:(?:not|ikke|ikkje)(?: in| i)?|outside|utenfor|utanfor)(?: the)? (?:eu|eea|eøs|europe|europa)\W*$/iu;

/** A country or the word for its citizens, or one of the groups the rules know. */
export function whichCitizenship(context: FactContext): Question<Part> {
  const choices = choicesFor(context);
  const question = choosePart({
    id: idOf('citizenship', context),
    fact: 'citizenship',
    line: context.further ? say('facts.askRareCitizenship') : say('facts.askCitizenship'),
    why: say('facts.whyCitizenship'),
    choices,
    again: {
      line: say('facts.askCitizenshipAgain'),
      choices: [noneOfThese, ...choices.filter(({ value }) => value !== 'other')],
    },
    about: isOwn(context) ? ['citizenship', 'country'] : ['citizenship', 'country', 'theirCitizenship'],
    understand: (heard) => {
      const named = isOwn(context) ? (ownIn(heard) ?? part(onlyACountry(heard))) : theirsInReply(heard);
      return (
        named ??
        part(groupOf(countriesMisspelled(heard, isOwn(context)))) ??
        (saysOutside(heard) ? noneOfThese.part : noneIn(heard))
      );
    },
    notice: (heard) => (onlyACountry(heard) ? undefined : isOwn(context) ? ownIn(heard) : theirsNoticed(heard)),
    howToFindOut: say('facts.findOutCitizenship'),
  });
  return {
    ...question,
    readBack: (heard) => nameReadBack(heard, isOwn(context)),
    read: async (heard) => {
      if (namesCountryOtherwise(heard, isOwn(context))) return { kind: 'not-about-this' };
      const reading = await question.read(heard);
      if (reading.kind !== 'not-about-this') return reading;
      const doubt =
        nameInDoubt(heard, isOwn(context)) ?? (saysOneOfThese(heard) ? say('facts.whichOfThese') : undefined);
      return doubt === undefined ? reading : { kind: 'cannot', because: [doubt] };
    },
  };
}

/** By text message the rarer groups stand behind one answer, so that each has its number. */
function choicesFor({ byText, further }: FactContext): readonly PartChoice[] {
  if (further) return rare.map(choice);
  if (!byText) return mostLikelyFirst.map(choice);
  const usual = mostLikelyFirst.filter((citizenship) => !rare.includes(citizenship));
  const label = say('facts.citizenship-rare');
  return [...usual.map(choice), { value: 'rare', label, part: { leadsTo: 'rarer' } }];
}

function choice(citizenship: Citizenship): PartChoice {
  return { value: citizenship, label: say(`facts.citizenship-${citizenship}`), part: { citizenship } };
}

/** A country somebody is in, moved from or works for, or whose language they speak, is not one they are citizens of. */
function namesCountryOtherwise({ understanding: { text, details }, offered }: Heard, own: boolean): boolean {
  const belongsTo = own ? details.citizenship : (details.theirCitizenship ?? details.citizenship);
  if (pressed(text, offered) !== undefined || belongsTo !== undefined) return false;
  return !saysOutside({ understanding: { text } }) && placesOnly(text);
}

function saysOutside({ understanding: { text } }: { understanding: Pick<Heard['understanding'], 'text'> }): boolean {
  return outside.test(text);
}

function noneIn(heard: Heard): Situation | undefined {
  return offersNone(heard) && heard.understanding.details.yesNo === 'no' ? noneOfThese.part : undefined;
}

function saysOneOfThese(heard: Heard): boolean {
  return offersNone(heard) && heard.understanding.details.yesNo === 'yes';
}

function offersNone({ offered }: Heard): boolean {
  return offered.some(({ value }) => value === noneOfThese.value);
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

/** A correction is about whoever was spoken of. */
function theirsNoticed(heard: Heard): Situation | undefined {
  return heard.understanding.details.correction ? theirsInReply(heard) : theirsIn(heard);
}

/** What the writer says of themselves is never theirs. */
function theirsInReply(heard: Heard): Situation | undefined {
  const { text } = heard.understanding;
  return (
    theirsIn(heard) ??
    part(onlyTheirCountry(heard)) ??
    (writers.test(text.replace(meant, '')) ? undefined : ownIn(heard))
  );
}

/** What the citizens of all these countries are, where they are one thing. */
function groupOf(countries: readonly Country[]): Citizenship | undefined {
  const groups = new Set(countries.map(({ group }) => group));
  return groups.size === 1 ? countries[0]?.group : undefined;
}

function part(citizenship: Citizenship | undefined): Situation | undefined {
  return citizenship && { citizenship };
}
