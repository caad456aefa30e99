import { countries } from '../../domain/facts/countries.ts';
import type { Details } from '../understanding.ts';
import { asPhrase } from './citizenship/named-countries.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

type Where = NonNullable<Details['whereabouts']>;

const foreignNames = countries.filter(({ code }) => code !== 'NO').flatMap(({ names }) => Object.values(names));
const places = phraseTable<Where>([
  ['norway', 'norge, noreg, norway, norwegen, norveg'],
  [
    'abroad',
    'utlandet, abroad, utenlands, utanlands, overseas, outside of? norway, utenfor norge, utanfor noreg, hjemlandet, heimlandet, my? home country, my own country, another country, et/eit annet/anna land',
  ],
  ['abroad', foreignNames.map(asPhrase).join(', ')],
  ['svalbard', 'svalbard, longyearbyen, ny ålesund, barentsburg'],
]);
const being = wordSet(
  'er e am im are bor bur live living befinner stuck sitter sit står oppholder opphelder stay staying',
);
const writers = wordSet('jeg eg i im we vi am me');
const between =
  wordSet(`in i på now nå no fast currently still fortsatt framleis her here for tiden tida back tilbake home hjemme heime att igjen and stuck my the inne right ferie holiday vacation besøk vitjing on
  ikke ikkje not jeg eg vi`);
const outside = wordSet('utenlands utanlands abroad overseas outside utenfor utanfor');
const leads = wordSet('in i på my');
const travelling = wordSet(
  'til to from fra frå reise travel fly dra apply søke søkte applied søkt flytte flytter move moving stolen stjålet stole lost mistet mista',
);
const asking = wordSet('how hvor kor can kan hvordan korleis may får if hvis om when når does do');
const notNow = wordSet('before før until til');
const wordsBack = 6;
const shortAnswer = 4;

/** Where the writer is now: in Norway, abroad, or on Svalbard; not where they travel, came from or lost the card. */
export function findWhereabouts(tokens: readonly Token[]): Details['whereabouts'] {
  const said = findPhrases(places, tokens).filter((hit) => isHere(tokens, hit));
  const last = said.at(-1);
  if (last === undefined) return undefined;
  if (!isNegated(tokens, last)) return last.value;
  return last.value === 'norway' && !notNow.has(tokens[last.to]?.word ?? '') ? 'abroad' : undefined;
}

function isHere(tokens: readonly Token[], hit: Hit<Where>): boolean {
  const [first, here] = [tokens[0], tokens[hit.from]];
  if (first === undefined || here === undefined || here.asked) return false;
  const isPlaced = outside.has(here.word) || leads.has(tokens[hit.from - 1]?.word ?? '');
  const isShort = tokens.length <= shortAnswer && !tokens.some(({ word }) => travelling.has(word));
  if (isShort && !asking.has(first.word)) return isPlaced || hit.to - hit.from === tokens.length;
  return isPlaced && isWriterThere(tokens, hit.from);
}

/** Back from the place there are only words of being there, up to the verb, and the writer is its subject. */
function isWriterThere(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - wordsBack); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (being.has(token.word)) return token.word === 'im' || token.startsClause || isSubjectBeside(tokens, at);
    if (!between.has(token.word)) return false;
  }
  return false;
}

function isSubjectBeside(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at);
  if (before.some(({ word }) => asking.has(word))) return false;
  const next = tokens[at + 1]?.word ?? '';
  return before.some(({ word }) => writers.has(word)) || ['jeg', 'eg', 'vi', 'we'].includes(next);
}
