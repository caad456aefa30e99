import type { Details } from '../understanding.ts';
import { isAboutOthers } from './citizenship/about-others.ts';
import { isAnybody } from './citizenship/anybody.ts';
import { besideAnother, citizenGroups, groupOfAll } from './citizenship/groups.ts';
import { countriesNamed, type Named } from './citizenship/named-countries.ts';
import { isOwnCitizenship } from './citizenship/own-citizenship.ts';
import { everybody, isOnlyTheirs } from './citizenship/their-citizenship.ts';
import { takenBack } from './corrections.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';

/**
 * The writer's citizenship, where the sentence is about it: `jeg er fra Syria`, `polsk statsborger`; not where they
 * travel, whom they married or what they wish to become.
 */
export function findCitizenship(
  tokens: readonly Token[],
): Pick<Details, 'citizenship' | 'country' | 'countryMisspelled'> {
  const back = takenBack(tokens);
  const own = ownCountries(tokens).filter(({ from }) => !back[from]);
  const [first] = own;
  if (first !== undefined) {
    const isMended = own.some(({ from, to }) => tokens.slice(from, to).some((token) => token.isMended));
    // Both were named, and there is nothing left to ask.
    const all = groupOfAll(first, own);
    const citizenship = own.length > 1 ? all : besideAnother(tokens, all);
    if (citizenship === undefined) return {};
    return {
      citizenship,
      country: first.value.country.code,
      ...(isMended && { countryMisspelled: true }),
    };
  }
  const group = findPhrases(citizenGroups, tokens).find((hit) => {
    return (
      !isAboutOthers(tokens, hit.from) && !isAnybody(tokens, hit) && (hit.value === 'other' || !isNegated(tokens, hit))
    );
  });
  return group === undefined ? {} : { citizenship: group.value };
}

/** In `italiensk og argentinsk` each is said by the other. */
function ownCountries(tokens: readonly Token[]): Hit<Named>[] {
  const people = everybody(tokens);
  return countriesNamed(tokens).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isOwn =
      group.some((hit) => isOwnCitizenship(tokens, hit)) || isOwnCitizenship(tokens, { ...first, to: last.to });
    return isOwn && !isOnlyTheirs(tokens, first, people) ? group : [];
  });
}
