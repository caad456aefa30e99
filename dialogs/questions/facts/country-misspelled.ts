import { type Country, countries } from '../../../domain/facts/countries.ts';
import { countriesInReply } from '../../../nlu/details/citizenship/country-in-reply.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { Heard } from '../../heard.ts';
import { onlyACountry, withoutWhoItIs } from './only-a-country.ts';

const mostNamed = 4;

/** The countries that a reply with a typing error may mean. */
export function countriesMisspelled(heard: Heard): readonly Country[] {
  return countriesInReply(withoutWhoItIs(heard.understanding.text));
}

/** Asks which of several countries is meant that are spelled nearly like the reply. */
export function nameInDoubt(heard: Heard): Line | undefined {
  const meant = countriesMisspelled(heard);
  if (meant.length < 2 || meant.length > mostNamed) return undefined;
  return say('facts.whichCountry', { countries: { all: meant.map(({ names }) => ({ name: names })) } });
}

/** Says which country was read from a misspelled word, and what follows from it. */
export function nameReadBack(heard: Heard): readonly Line[] {
  const read = countriesReadBack(heard);
  const [first, ...others] = read;
  if (first === undefined || others.some(({ group }) => group !== first.group)) return [];
  const group = { phrase: say(`known.citizenship-${first.group}`) };
  if (others.length > 0) return [say('facts.readAsGroup', { group })];
  return [say('facts.readAsCountry', { country: { name: first.names }, group })];
}

function countriesReadBack(heard: Heard): readonly Country[] {
  const { country, countryMisspelled, citizenship, theirCitizenship } = heard.understanding.details;
  if (countryMisspelled) return countries.filter(({ code }) => code === country);
  const isKnown = citizenship !== undefined || theirCitizenship !== undefined || onlyACountry(heard) !== undefined;
  return isKnown ? [] : countriesMisspelled(heard);
}
