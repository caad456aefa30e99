import type { Citizenship } from '../../domain/situation.ts';
import { type Named, namedCountries } from './citizenship/named-countries.ts';
import { isAboutOthers, isOwnCitizenship } from './citizenship/own-citizenship.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';

const groups = phraseTable<Citizenship>([
  [
    'eea',
    `eu/eøs/eea borger/borgar/citizen/national/statsborger/statsborgar/pass/passport/borgere/citizens, eu eøs borger/borgar, eu eea citizen/national,
     europeisk borger/statsborger, european citizen`,
  ],
  ['nordic', 'nordisk borger/borgar/statsborger/statsborgar, nordic citizen/national'],
  ['stateless', 'statsløs, statslaus, stateless, no citizenship, uten/utan statsborgerskap/statsborgarskap'],
  [
    'other',
    `non eu/eea/eøs, not an? eu/eea/eøs citizen/national, not from the? eu/eea/europe, ikke/ikkje eu/eøs borger/borgar, outside the? eu/eea/europe,
     utenfor/utanfor eu/eøs/europa, third country national?, tredjeland, tredjelandsborger, tredjelands borger/borgar`,
  ],
  [
    'dual-with-eea',
    'dual/double citizen/citizenship/nationality .. eu/eea, dobbelt statsborgerskap/statsborgarskap .. eu/eøs',
  ],
]);

/**
 * The writer's citizenship, where the sentence is about it: `jeg er fra Syria`, `polsk statsborger`; not where they
 * travel, whom they married or what they wish to become.
 */
export function findCitizenship(tokens: readonly Token[]): { citizenship?: Citizenship; country?: string } {
  const [first, ...more] = ownCountries(tokens);
  if (first !== undefined) {
    const { code, group } = first.value.country;
    const all = new Set([group, ...more.map(({ value }) => value.country.group)]);
    return { citizenship: ofTwo(all) ?? group, country: code };
  }
  const group = findPhrases(groups, tokens).find((hit) => {
    return !isAboutOthers(tokens, hit.from) && (hit.value === 'other' || !isNegated(tokens, hit));
  });
  return group === undefined ? {} : { citizenship: group.value };
}

/** In `italiensk og argentinsk` the second is said by the first. */
function ownCountries(tokens: readonly Token[]): Hit<Named>[] {
  const own: Hit<Named>[] = [];
  for (const hit of findPhrases(namedCountries, tokens)) {
    const isJoined = own.at(-1)?.to === hit.from - 1 && ['og', 'and'].includes(tokens[hit.from - 1]?.word ?? '');
    if (isJoined || isOwnCitizenship(tokens, hit)) own.push(hit);
  }
  return own;
}

/** Whoever has a Norwegian citizenship beside another is Norwegian; one of the EEA beside another is for a person to look at. */
function ofTwo(groupsSaid: ReadonlySet<Citizenship>): Citizenship | undefined {
  if (groupsSaid.size < 2) return undefined;
  if (groupsSaid.has('norwegian')) return 'norwegian';
  const isFree = (['nordic', 'eea', 'swiss'] as const).some((group) => groupsSaid.has(group));
  return isFree ? 'dual-with-eea' : undefined;
}
