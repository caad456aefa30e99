import { childrenByAge } from './children-by-age.ts';
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
/** Before `mann`, these are no description: `jeg er med mann og barn`. */
const notDescribing = wordSet('min mi mitt my med with til to for av of fra frå from hos og and the our vår en ein a');
const anybodys = wordSet('mann kvinne kvinna dame gutt gut jente jenta man woman boy girl');
const permits = wordSet('permit permits card residence visa status');
const mostDescribing = 6;

/** The people a message names by what they are to the writer. */
export function peopleNamed(tokens: readonly Token[]): Hit<Relation>[] {
  return [...findPhrases(relations, tokens), ...childrenByAge(tokens)].filter(
    (hit) => !isVerb(tokens[hit.from]) && !isWriter(tokens, hit) && !isKindOfPermit(tokens, hit.to),
  );
}

/** `my student permit ends`; but `my student's permit`. */
function isKindOfPermit(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return tokens[to - 1]?.word === 'student' && next?.gap === ' ' && permits.has(next.word);
}

/** Without its ring `får` is a father. */
function isVerb(token: Token | undefined): boolean {
  return token?.written === 'får' || token?.written === 'faar';
}

/** `jeg er en 34 år gammel mann`, `I'm a mother of two`, `single mother`: what the writer is. */
export function isWriter(tokens: readonly Token[], { from }: Pick<Hit<unknown>, 'from'>): boolean {
  if (isDescribedWriter(tokens, from)) return true;
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

/** `jeg er britisk mann`, `I am Syrian man`. */
function isDescribedWriter(tokens: readonly Token[], from: number): boolean {
  const [subject, verb, adjective, person] = tokens.slice(Math.max(0, from - 3), from + 1);
  if (subject === undefined || verb === undefined || adjective === undefined || person === undefined) return false;
  const isOne = anybodys.has(person.word) && !person.startsClause && !adjective.startsClause;
  return isOne && writers.has(subject.word) && being.has(verb.word) && !notDescribing.has(adjective.word);
}
