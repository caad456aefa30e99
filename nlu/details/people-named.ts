import { findPhrases, type Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { type Relation, relations } from './words/relations.ts';

const being = wordSet('er e am im som as');
const writers = wordSet('jeg eg i im');
const articles = wordSet('en ein ei et eit a an');
const describing = wordSet(
  'year years old yr yrs år åring årig gammel gamal gammal single enslig einsleg aleine alene ung ungt young voksen vaksen gift married fraskilt skilt divorced',
);
const alone = wordSet('single enslig einsleg');
const mostDescribing = 6;

/** The people a message names by what they are to the writer. */
export function peopleNamed(tokens: readonly Token[]): Hit<Relation>[] {
  return findPhrases(relations, tokens).filter((hit) => !isWriter(tokens, hit));
}

/** `jeg er en 34 år gammel mann`, `I'm a mother of two`, `single mother`: what the writer is. */
export function isWriter(tokens: readonly Token[], { from }: Pick<Hit<unknown>, 'from'>): boolean {
  let isOne = articles.has(tokens[from]?.word ?? '');
  for (let at = from - 1; at >= Math.max(0, from - mostDescribing); at -= 1) {
    const { word = '' } = tokens[at] ?? {};
    const isSubject = writers.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.written === 'æ' || at === 0;
    isOne ||= at === from - 1 && isSubject && being.has(word);
    if (word === 'im' || (being.has(word) && isSubject)) return isOne;
    isOne ||= articles.has(word);
    const isDescribing = articles.has(word) || describing.has(word) || tokens[at]?.number !== undefined;
    if (at === 0 && alone.has(word)) return true;
    if (!isDescribing || tokens[at + 1]?.startsClause) return false;
  }
  return false;
}
