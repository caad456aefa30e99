import type { Citizenship } from '../../../domain/situation.ts';
import { isNegated } from '../text/negation.ts';
import { findPhrases, type Hit, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Named } from './named-countries.ts';

/** Citizens by what they are in the rules, without a country. */
export const citizenGroups = phraseTable<Citizenship>([
  [
    'eea',
    `eu/eøs/eea borger/borgar/citizen/national/statsborger/statsborgar/pass/passport/borgere/citizens, eu eøs borger/borgar, eu eea citizen/national,
     europeisk borger/statsborger, european citizen`,
  ],
  ['nordic', 'nordisk borger/borgar/statsborger/statsborgar, nordic citizen/national'],
  ['stateless', 'statsløs, statslaus, stateless, no citizenship, uten/utan statsborgerskap/statsborgarskap'],
  [
    'other',
    `non eu/eea/eøs, not an? eu/eea/eøs citizen/national, not from the? eu/eea/eøs/europe, ikke/ikkje fra/frå et/eit? eu/eøs/europa land?, ikke/ikkje fra/frå et/eit? eøs/eu land/landet, ikke/ikkje fra/frå europa, ikke/ikkje eu/eøs borger/borgar, outside the? eu/eea/europe,
     utenfor/utanfor eu/eøs/europa, third country national?, tredjeland, tredjelandsborger, tredjelands borger/borgar`,
  ],
  [
    'dual-with-eea',
    'dual/double citizen/citizenship/nationality .. eu/eea, dobbelt statsborgerskap/statsborgarskap .. eu/eøs',
  ],
]);

const dualWords = phraseTable<'dual'>([
  [
    'dual',
    `dual/double/two/2/dobbelt/dobbel/doble/to citizen/citizens/citizenship/citizenships/national/nationality/nationalities/statsborger/statsborgar/statsborgerskap/statsborgarskap`,
  ],
]);

/**
 * Of two citizenships only one of which was named: beside one of the EEA it matters not what the other is; where the one
 * named gives no right to be here, the other may, and is to be asked.
 */
export function besideAnother(tokens: readonly Token[], group: Citizenship): Citizenship | undefined {
  const isDual = findPhrases(dualWords, tokens).some((hit) => !isNegated(tokens, hit) && !tokens[hit.from]?.asked);
  if (!isDual || group === 'norwegian' || group === 'dual-with-eea') return group;
  return isFree(group) ? 'dual-with-eea' : undefined;
}

/** What somebody is in the rules who is a citizen of all these countries. */
export function groupOfAll(first: Hit<Named>, all: readonly Hit<Named>[]): Citizenship {
  return ofTwo(new Set(all.map(({ value }) => value.country.group))) ?? first.value.country.group;
}

/** Whoever has a Norwegian citizenship beside another is Norwegian; one of the EEA beside another is for a person to look at. */
function ofTwo(groupsSaid: ReadonlySet<Citizenship>): Citizenship | undefined {
  if (groupsSaid.size < 2) return undefined;
  if (groupsSaid.has('norwegian')) return 'norwegian';
  return [...groupsSaid].some(isFree) ? 'dual-with-eea' : undefined;
}

function isFree(group: Citizenship): boolean {
  return group === 'nordic' || group === 'eea' || group === 'swiss';
}
