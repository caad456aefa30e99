import { type Country, countries } from '../../../domain/facts/countries.ts';
import { foldWord } from '../text/fold-word.ts';
import { type Near, nearWords, type Spellings, spellingsOf } from '../text/spelling.ts';
import { ordinaryNear } from '../words/ordinary-near.ts';
import { asPhrase, wordsFor } from './named-countries.ts';

const shortest = 4;
const shortestWithAnyError = 6;
const shortestWithTwoErrors = 9;
/** From here on names lie far enough apart that one that is nearly as near may be the one that was meant. */
const shortestWithRivals = 7;

/** Countries by their names and the words for their citizens, folded and without the gaps between words. */
const spelledTogether: Spellings<Country> = spellingsOf(
  countries.flatMap((country) => {
    const written = new Set(wordsFor(country).map((name) => foldTogether(asPhrase(name).split(/\s+/))));
    return [...written].filter((name) => name.length >= shortest).map((name) => [name, country] as const);
  }),
);

function foldTogether(words: readonly string[]): string {
  return words.map(foldWord).join('');
}

/**
 * The countries that words, written together, may be meant for: one, or several as near as each other. Of names that
 * mean different rights none is guessed.
 */
export function countriesNearly(folded: string): Country[] {
  if (ordinaryNear.has(folded)) return [];
  const most = errorsAllowed(folded);
  const hasRivals = folded.length >= shortestWithRivals;
  const near = nearWords(spelledTogether, folded, most + (hasRivals ? 1 : 0));
  const likely = near.filter((each) => each.errors <= most && isLikely(each, folded));
  const fewest = likely[0]?.errors;
  if (fewest === undefined) return [];
  const nearest = new Set(likely.filter(({ errors }) => errors === fewest).map(({ meaning }) => meaning));
  const groups = new Set([...nearest].map(({ group }) => group));
  const margin = hasRivals && fewest > 0 ? 1 : 0;
  const rivals = near.filter(({ errors, meaning }) => errors <= fewest + margin && !groups.has(meaning.group));
  return [...nearest, ...new Set(rivals.map(({ meaning }) => meaning))];
}

function errorsAllowed({ length }: string): number {
  if (length < shortest) return 0;
  return length < shortestWithTwoErrors ? 1 : 2;
}

/**
 * In a short word a changed letter makes another word (`child`, `green`): letters missing, added or in the wrong order are
 * errors. `Norway` ends the errand, and must be plain to see.
 */
function isLikely({ word, errors, meaning }: Near<Country>, folded: string): boolean {
  if (errors === 0) return true;
  if (meaning.code === 'NO' && folded.length < shortestWithRivals) return false;
  if (folded.length >= shortestWithAnyError) return true;
  return isSwapped(word, folded) || (folded.length > shortest && word.length !== folded.length);
}

function isSwapped(word: string, folded: string): boolean {
  return word.length === folded.length && [...word].sort().join('') === [...folded].sort().join('');
}
