import type { Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import type { Relation } from './words/relations.ts';

const mine = wordSet('my our min mi vår the');
const units = wordSet('year years yr yrs month months week weeks');
const old = wordSet('old olds');
const yearOld = wordSet('åring åringen åringens åringer åringene åringar åringane');
/** `my 2 year old card` is no child: only these may follow. */
const behind = wordSet(
  'has have had lost lose needs need must got gets is was does doesnt will can should and also whos who to for from in too',
);
const grownUpFrom = 18;
/** Whoever names more says nothing new. */
const mostChildren = 10;

/** Children named by nothing but their age: `my 2 year old lost her card`, `9-åringen`. */
export function childrenByAge(tokens: readonly Token[]): Hit<Relation>[] {
  const hits: Hit<Relation>[] = [];
  for (const [at, { number }] of tokens.entries()) {
    const to = number === undefined || number >= grownUpFrom ? undefined : endOfAge(tokens, at);
    if (to !== undefined) hits.push({ value: 'child', from: at, to });
    if (hits.length === mostChildren) break;
  }
  return hits;
}

function endOfAge(tokens: readonly Token[], at: number): number | undefined {
  const [unit, oldness, next] = tokens.slice(at + 1, at + 4);
  if (unit === undefined || unit.startsSentence) return undefined;
  const isMine = mine.has(tokens[at - 1]?.word ?? '');
  if (yearOld.has(unit.word)) return isMine || unit.word !== 'aring' ? at + 2 : undefined;
  if (!isMine || !units.has(unit.word) || oldness === undefined || !old.has(oldness.word)) return undefined;
  const ends = next === undefined || next.startsClause || behind.has(next.word);
  return ends ? at + 3 : undefined;
}
