import type { Citizenship } from '../../../domain/situation.ts';
import { type Hit, phraseTable } from '../text/phrases.ts';
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

/** What somebody is in the rules who is a citizen of all these countries. */
export function groupOfAll(first: Hit<Named>, all: readonly Hit<Named>[]): Citizenship {
  return ofTwo(new Set(all.map(({ value }) => value.country.group))) ?? first.value.country.group;
}

/** Whoever has a Norwegian citizenship beside another is Norwegian; one of the EEA beside another is for a person to look at. */
function ofTwo(groupsSaid: ReadonlySet<Citizenship>): Citizenship | undefined {
  if (groupsSaid.size < 2) return undefined;
  if (groupsSaid.has('norwegian')) return 'norwegian';
  const isFree = (['nordic', 'eea', 'swiss'] as const).some((group) => groupsSaid.has(group));
  return isFree ? 'dual-with-eea' : undefined;
}
