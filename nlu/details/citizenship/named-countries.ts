import { type Country, countries } from '../../../domain/facts/countries.ts';
import { phraseTable } from '../text/phrases.ts';
import { peopleWords } from '../words/people.ts';

export interface Named {
  country: Country;
  /** The name of the country, not the word for its citizens. */
  isName: boolean;
}

/** Countries by all their names, and the words for their citizens. */
export const namedCountries = phraseTable<Named>(
  countries.flatMap((country) => {
    const { names, nationalities, alsoCalled, code } = country;
    const countryNames = [...Object.values(names), ...alsoCalled];
    const people = [...Object.values(nationalities), ...(peopleWords.get(code) ?? [])];
    return [
      ...countryNames.map((name) => [{ country, isName: true }, asPhrase(name)] as const),
      ...people.map((word) => [{ country, isName: false }, asPhrase(word)] as const),
    ];
  }),
);

/** The name as the tokens of a message are: without its signs. */
export function asPhrase(name: string): string {
  return name
    .replace(/['’´().,&*?]/g, '')
    .replace(/[-/]/g, ' ')
    .trim();
}
