import { tokensOf } from '../normalise.ts';

/** The words of the texts, the commonest first; of equally common ones by their letters, so that the order is fixed. */
export function knownWords(normalised: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of normalised) for (const word of tokensOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([first, often], [second, seldom]) => seldom - often || (first < second ? -1 : 1))
    .map(([word]) => word);
}
