import type { Details } from '../understanding.ts';
import { findPhrases, type Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { type Relation, relations } from './words/relations.ts';

const possessions =
  wordSet(`card cards kort kortet kortene korta permit permits tillatelse tillatelsen løyve løyvet oppholdskort oppholdskortet opphaldskort opphaldskortet residence
  opphold opphald sticker time timen appointment booking arbeidstillatelse studietillatelse`);
const owning = wordSet('sitt sin si sine his her hennes hans hennar');
const theirs = wordSet('hans hennes hennar his her hers their deres deira');
const mine = wordSet('min mi mitt mine my our vår vårt våre');
const forWhom = wordSet('for til of to på hos belongs');
const subjects = wordSet(
  'har has have had mistet mista lost needs need trenger treng must må skal shall fikk fekk got applied søkte søkt is er',
);
const subjectNeeds =
  wordSet(`card cards kort kortet permit tillatelse tillatelsen løyve oppholdskort opphaldskort lost mistet mista stolen stjålet mistat needs need trenger treng renew fornye time appointment
  applied søkt granted innvilget innvilga expired utløpt order bestille fingeravtrykk fingerprints beskyttelse vern protection kollektiv collective`);
const living = wordSet('med with gift married bor bur live living gjennom through via hos than enn as like som');
/** Without "my" before or behind them these are about anybody: `do children need a card`. */
const generic = wordSet(
  'barn born child children kid kids newborn baby unge foreldre parents mann kone venn friend brother',
);
const wordsOn = 6;

/** Whose card the message is about, where it is not the writer's own. */
export function findWhose(tokens: readonly Token[]): Details['whose'] {
  const named = findPhrases(relations, tokens);
  const owner = named.find((hit) => isOwner(tokens, hit)) ?? named.find(({ to }) => isTheirCardNamed(tokens, to));
  return owner?.value;
}

/** `mannen min er frå Brasil og kortet hans går ut`, `my wife is from Brazil, her card is lost`. */
function isTheirCardNamed(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ word }, at) => {
    if (at < from || !theirs.has(word)) return false;
    return [tokens[at - 1], tokens[at + 1], tokens[at + 2]].some((beside) => possessions.has(beside?.word ?? ''));
  });
}

function isOwner(tokens: readonly Token[], hit: Hit<Relation>): boolean {
  const to = mine.has(tokens[hit.to]?.word ?? '') ? hit.to + 1 : hit.to;
  const from = mine.has(tokens[hit.from - 1]?.word ?? '') ? hit.from - 1 : hit.from;
  const before = tokens[from - 1];
  const next = tokens[to];
  const isSomebodys =
    from < hit.from || to > hit.to || mine.has(tokens[hit.from]?.word ?? '') || isGenitive(tokens, hit);
  if (generic.has(tokens[hit.to - 1]?.written ?? '') && !isSomebodys) return false;
  if (before !== undefined && !tokens[from]?.startsClause && living.has(before.word)) return false;
  const near = tokens.slice(to, to + 3);
  if (
    next !== undefined &&
    !next.startsClause &&
    (owning.has(next.word) || isGenitive(tokens, hit)) &&
    near.some(({ word }) => possessions.has(word))
  )
    return true;
  if (before !== undefined && forWhom.has(before.word) && !tokens[from]?.startsClause)
    return isForSomebody(tokens, from - 1);
  const verb = next?.word === 'pa' ? to + 3 : to;
  return tokens[verb]?.startsClause === false && subjects.has(tokens[verb]?.word ?? '') && isInNeed(tokens, verb);
}

/** `husband's`, `sønnens`, `the kids'`; in `kids` alone nothing tells the plural from it. */
function isGenitive(tokens: readonly Token[], { to }: Hit<Relation>): boolean {
  const token = tokens[to - 1];
  if (token === undefined) return false;
  return /^['’´`]/.test(tokens[to]?.gap ?? '') || (token.word.endsWith('s') && !generic.has(token.word));
}

/** The card of, or an errand for, somebody: `kortet til sønnen min`, `time for datteren`. */
function isForSomebody(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - wordsOn), at).some(({ word }) => possessions.has(word) || errands.has(word));
}
const errands = wordSet(
  'plass spot bestille book order it det den new nytt card first fornye renew apply dette this also også renewal fornyelse',
);

function isInNeed(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + wordsOn; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.startsClause || isAnother(tokens, index)) return false;
    if (subjectNeeds.has(token.word)) return true;
  }
  return false;
}

/** `… and my son lost`: another subject. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  return (
    ['og', 'and'].includes(tokens[at - 1]?.word ?? '') && ['my', 'min', 'mi', 'mitt'].includes(tokens[at]?.word ?? '')
  );
}
