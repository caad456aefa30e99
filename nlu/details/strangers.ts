import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseAt } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import type { Relation } from './words/relations.ts';
import { hiring, spokenFor, strangers } from './words/spoken-for.ts';

/** Those whom the writer names only to speak for them: `hjelper en flyktning`, `guardian of a boy`, `we hired a cook`. */
export function strangersSpokenFor(tokens: readonly Token[]): Hit<Relation>[] {
  const named = findPhrases(spokenFor, tokens).flatMap((hit) => {
    return isNegated(tokens, hit) ? [] : (phraseAt(strangers, tokens, hit.to) ?? []);
  });
  return [...named, ...findPhrases(hiring, tokens).filter(({ from }) => tokens[from]?.asked === false)];
}
