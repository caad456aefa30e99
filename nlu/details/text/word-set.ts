import { foldWord } from './fold-word.ts';

/** Words in the form in which tokens are compared. */
type WordSet = ReadonlySet<string>;

export function wordSet(words: string): WordSet {
  return new Set(words.trim().split(/\s+/).map(foldWord));
}
