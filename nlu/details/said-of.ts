import { peopleNamed } from './people-named.ts';
import { deniesOnlyWho } from './text/negation.ts';
import { findPhrases, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import type { Relation } from './words/relations.ts';

/** Whom a word is said of; undefined where nobody is named. */
export type Person = Relation | 'mine';

/** The writer as a subject, and what is the writer's. */
export const writersNamed = phraseTable<'mine'>([
  [
    'mine',
    `jeg/eg, im/ive/ill/id, i have/am/had/lost/got/need/want/live/work/was/thought/applied/ordered/cant/cannot/do/did/also/only/just, my own? residence/new/old? card/permit/passport,
     mitt eget? kort/oppholdskort/opphaldskort/løyve, min egen? tillatelse, kortet/oppholdskortet/opphaldskortet/løyvet/passet mitt, tillatelsen min, mine`,
  ],
]);
/** With these somebody is only placed: `I live with my wife`. */
const placing = wordSet(
  'med with gift married bor bur live living hos than enn as like som gjennom through via til to visit visiting besøker besøke vitjar vitje see',
);
const goingOn = wordSet(
  'har has hadde had er is was var and og he she they han hun ho de dei his her hans hennes hennar their deres fikk fekk got mistet mista lost needs trenger treng who som',
);

/** Whom each word of a message is said of: from a person's name in its clause on, and as long as the next go on about them. */
export function saidOf(tokens: readonly Token[]): (Person | undefined)[] {
  const named = new Map<number, Person>();
  for (const { value, from } of findPhrases(writersNamed, tokens))
    if (!deniesOnlyWho(tokens, from - 1)) named.set(from, value);
  for (const { value, from, to } of peopleNamed(tokens)) {
    const isPlaced = placing.has(tokens[from - 1]?.word ?? '') || placing.has(tokens[from - 2]?.word ?? '');
    if (!isPlaced) named.set(from, value);
    // `barna mine` are not the writer.
    if (tokens[to]?.word === 'mine') named.delete(to);
  }
  // Folded it would be the English article.
  for (const [at, { written }] of tokens.entries()) if (written === 'æ') named.set(at, 'mine');
  let person: Person | undefined;
  return tokens.map((token, at) => {
    const isNew = token.startsClause && !goingOn.has(token.word);
    if (token.startsSentence || isNew) person = undefined;
    person = named.get(at) ?? person;
    return person;
  });
}
