import { type Country, countries } from '../../../domain/facts/countries.ts';
import { findPhrases, type Hit, phraseAt, phraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
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
      ...[...citizensOf(country), ...pluralsFor(country)].map(
        (word) => [{ country, isName: false }, asPhrase(word)] as const,
      ),
    ];
  }),
);

/** The country named at this token. */
export function countryAt(tokens: readonly Token[], at: number): Hit<Named> | undefined {
  return phraseAt(namedCountries, tokens, at);
}

/** The countries of a message, in groups that an `and` or a stroke joins. */
export function countriesNamed(tokens: readonly Token[]): Hit<Named>[][] {
  const groups: Hit<Named>[][] = [];
  for (const hit of findPhrases(namedCountries, tokens)) {
    const group = groups.at(-1);
    const end = group?.at(-1)?.to ?? -1;
    if (group !== undefined && isJoined(tokens, end, hit.from)) group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

/** `Polish and Indian`, `et italiensk og et argentinsk`, `Irish/Indian`. */
function isJoined(tokens: readonly Token[], end: number, from: number): boolean {
  if (end === from) return tokens[end]?.gap === '/' || tokens[end]?.gap === ' & ';
  const isArticle = from - end === 2 && articles.has(tokens[from - 1]?.word ?? '');
  return ['og', 'and'].includes(tokens[end]?.word ?? '') && (from - end === 1 || isArticle);
}

const articles = wordSet('a an en ein et eit one also også');

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

/** `polske`, `ukrainere`, `syrarar`, `Ukrainians`, `Pakistanis`. */
export function pluralsFor(country: Country): string[] {
  return citizensOf(country).flatMap(pluralOf);
}

function pluralOf(word: string): string[] {
  if (word.endsWith('er') || word.endsWith('sk')) return [`${word}e`];
  if (word.endsWith('ar')) return [`${word}ar`];
  return /[a-z](?:an|ani|i)$/.test(word) && !word.includes(' ') ? [`${word}s`] : [];
}

/** The name as the tokens of a message are: without its signs. */
export function asPhrase(name: string): string {
  return name
    .replace(/['’´().,&*?]/g, '')
    .replace(/[-/]/g, ' ')
    .trim();
}

/** `no norwegian` tells of a language that is not spoken; `no, norwegian` puts something right. */
export function isNoLanguage(tokens: readonly Token[], { from }: Pick<Hit<unknown>, 'from'>): boolean {
  const [no, name] = [tokens[from - 1], tokens[from]];
  return no?.word === 'no' && name?.startsClause === false && ['norwegian', 'english'].includes(name.word);
}
