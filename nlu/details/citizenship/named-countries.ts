import { type Country, countries } from '../../../domain/facts/countries.ts';
import { findPhrases, type Hit, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { everydayNames } from '../words/everyday-names.ts';
import { peopleWords } from '../words/people.ts';

export interface Named {
  country: Country;
  /** The name of the country, not the word for its citizens. */
  isName: boolean;
}

/** Countries by all their names, and the words for their citizens. */
const namedCountries = phraseTable<Named>(
  countries.flatMap((country) => {
    return [
      ...namesOf(country).map((name) => [{ country, isName: true }, asPhrase(name)] as const),
      ...citizensOf(country).map((word) => [{ country, isName: false }, asPhrase(word)] as const),
    ];
  }),
);

/** The countries of a message, in groups that an `and` or a stroke joins. */
export function countriesNamed(tokens: readonly Token[]): Hit<Named>[][] {
  const groups: Hit<Named>[][] = [];
  for (const hit of findPhrases(namedCountries, tokens)) {
    const group = groups.at(-1);
    const end = group?.at(-1)?.to ?? -1;
    const isJoined =
      end === hit.from - 1
        ? ['og', 'and'].includes(tokens[end]?.word ?? '')
        : end === hit.from && tokens[end]?.gap === '/';
    if (group !== undefined && isJoined) group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

/** Words for citizens that are mostly said of the language. */
const languages = new Set(['english', 'engelsk']);

/** Whether a word for citizens is as likely to name a language. */
export function mayBeLanguage(tokens: readonly Token[], hit: Hit<Named>): boolean {
  return languages.has(tokens[hit.from]?.word ?? '');
}

/** All words for a country and for its citizens. */
export function wordsFor(country: Country): string[] {
  return [...namesOf(country), ...citizensOf(country)];
}

function namesOf({ names, alsoCalled, code }: Country): string[] {
  return [...Object.values(names), ...alsoCalled, ...(everydayNames.get(code) ?? [])];
}

function citizensOf({ nationalities, code }: Country): string[] {
  return [...Object.values(nationalities), ...(peopleWords.get(code) ?? [])];
}

/** The name as the tokens of a message are: without its signs. */
export function asPhrase(name: string): string {
  return name
    .replace(/['’´().,&*?]/g, '')
    .replace(/[-/]/g, ' ')
    .trim();
}
