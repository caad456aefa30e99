import { type Country, countries } from '../../../domain/facts/countries.ts';
import type { Citizenship } from '../../../domain/situation.ts';
import { countriesInReply } from '../../../nlu/details/citizenship/country-in-reply.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { Heard } from '../../hearing/heard.ts';
import { onlyACountry, withoutWhoItIs } from './only-a-country.ts';

const mostNamed = 4;

/** "I am German" says nothing of the one whose card it is. */
export const writers = /(?<!\p{L})(?:i|im|jeg|eg|vi|we)(?!\p{L})/iu;

/** The countries that a reply with a typing error may mean: of the writer, or of whoever the question is about. */
export function countriesMisspelled({ understanding: { text } }: Heard, isOwn: boolean): readonly Country[] {
  if (isOwn) return countriesInReply(text);
  return writers.test(text) ? [] : countriesInReply(withoutWhoItIs(text));
}

/** Asks which of several countries is meant that are spelled nearly like the reply. */
export function nameInDoubt(heard: Heard, isOwn: boolean): Line | undefined {
  const meant = countriesMisspelled(heard, isOwn);
  if (meant.length < 2 || meant.length > mostNamed) return undefined;
  return say('facts.whichCountry', { countries: { all: meant.map(({ names }) => ({ name: names })) } });
}

/** Says which country was read from a misspelled word or a correction, and what follows from it. */
export function nameReadBack(heard: Heard, isOwn: boolean): readonly Line[] {
  const corrected = countryCorrected(heard);
  if (corrected !== undefined) {
    const group = { phrase: say(`known.citizenship-${corrected.group}`) };
    return [say('facts.countryCorrected', { country: { name: corrected.names }, group })];
  }
  const { correction, country, citizenship, theirCitizenship } = heard.understanding.details;
  const said = isOwn ? citizenship : (theirCitizenship ?? citizenship);
  if (correction && country === undefined && said !== undefined) return [readAsGroup(said)];
  const read = countriesReadBack(heard, isOwn);
  const [first, ...others] = read;
  if (first === undefined || others.some(({ group }) => group !== first.group)) return [];
  const group = { phrase: say(`known.citizenship-${first.group}`) };
  if (others.length > 0) return [readAsGroup(first.group)];
  return [say('facts.readAsCountry', { country: { name: first.names }, group })];
}

function readAsGroup(citizenship: Citizenship): Line {
  return say('facts.readAsGroup', { group: { phrase: say(`known.citizenship-${citizenship}`) } });
}

function countryCorrected({ understanding: { details } }: Heard): Country | undefined {
  const { correction, country, countryMisspelled } = details;
  return correction && !countryMisspelled ? countries.find(({ code }) => code === country) : undefined;
}

function countriesReadBack(heard: Heard, isOwn: boolean): readonly Country[] {
  const { country, countryMisspelled, citizenship, theirCitizenship } = heard.understanding.details;
  if (countryMisspelled) return countries.filter(({ code }) => code === country);
  const isKnown = citizenship !== undefined || theirCitizenship !== undefined || onlyACountry(heard) !== undefined;
  return isKnown ? [] : countriesMisspelled(heard, isOwn);
}
