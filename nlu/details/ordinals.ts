import { phraseAt, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { cardinalWords, ordinalWords } from './words/numbers.ts';

const numberWords = wordSet('nr nummer number alternativ alternative option choice valg val no');
const articles = wordSet('den det dei the that a');
const choices = wordSet(
  'alternativet alternativ valget valet option choice one slot timen timeslot date datoen ledige available plassen stedet staden takk thanks please av då da i is er it',
);
const joins = wordSet('i in på on of av fra frå from blant among');
const lists = wordSet(
  'lista listen liste list oversikten oversikta dem dei disse desse these those them timene timane times slots alternativene alternativa options',
);
const lastWords = wordSet('siste last final sist');
const fillers = phraseTable<'skip'>([
  [
    'skip',
    'ja/yes/ok/okei/jeg/eg/i, tar/tek/take/velger/vel/choose/want/vil/ha/would/like/prefer/please/kan/can, takk/thanks/then/da/då/gjerne/bare/just, med/with/for',
  ],
]);
const greatestChoice = 20;
const mostWords = 7;

/** A choice by place in a list: 1 is the first, -1 the last; `nr 2`, `the second one`, `den siste`, a number alone. */
export function findOrdinal(tokens: readonly Token[], isTaken: (index: number) => boolean): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = isTaken(at) ? undefined : (numbered(tokens, at) ?? named(tokens, at));
    if (found !== undefined) return found;
  }
  return alone(tokens, isTaken);
}

/** `nr 2`, `option two`, `#2`. */
function numbered(tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = tokens.slice(at, at + 2);
  if (token?.number !== undefined && token.gap.endsWith('#')) return choice(token.number);
  if (token === undefined || next === undefined || !numberWords.has(token.word)) return undefined;
  if (token.word === 'no' && !next.gap.startsWith('.')) return undefined;
  if (next.startsClause && token.word !== 'no') return undefined;
  const behind = tokens[at + 2];
  const isVerb = next.word === 'to' && behind !== undefined && !behind.startsClause;
  return isVerb || isInQueue(tokens, at + 2) ? undefined : choice(next.number ?? cardinalWords.get(next.word));
}

/** `nummer 14 i køen`; but `nummer 2 på lista`. */
function isInQueue(tokens: readonly Token[], at: number): boolean {
  const join = tokens[at];
  return join?.startsClause === false && joins.has(join.word) && !isOfList(tokens, at);
}

/** `on the list`, `av disse`. */
function isOfList(tokens: readonly Token[], at: number): boolean {
  const join = tokens[at];
  if (join?.startsClause !== false || !joins.has(join.word)) return false;
  return tokens.slice(at + 1, at + 3).some(({ word }) => lists.has(word));
}

/** `the second one`, `den siste`, `det første alternativet`, `den 2.`, `2nd`. */
function named(tokens: readonly Token[], at: number): number | undefined {
  const which = whichAt(tokens, at);
  if (which === undefined) return undefined;
  const behind = tokens[which.to];
  const ends = behind === undefined || behind.startsClause;
  const isLed = articles.has(tokens[at - 1]?.word ?? '') && !tokens[at]?.startsClause;
  if (ends) return isLed || which.to - at === tokens.length ? which.nth : undefined;
  if (isLed && isOfList(tokens, which.to)) return which.nth;
  return choices.has(behind.word) && (isLed || !['i', 'er', 'is', 'it'].includes(behind.word)) ? which.nth : undefined;
}

function whichAt(tokens: readonly Token[], at: number): { nth: number; to: number } | undefined {
  const [token, next] = tokens.slice(at, at + 2);
  if (token === undefined) return undefined;
  if (token.word === 'nest' && next?.word === 'siste') return { nth: -2, to: at + 2 };
  if (token.word === 'second' && next?.word === 'last') return { nth: -2, to: at + 2 };
  if (lastWords.has(token.word)) return { nth: -1, to: at + 1 };
  const isSuffixed = next !== undefined && next.gap === '' && ['st', 'nd', 'rd', 'th'].includes(next.word);
  const led = articles.has(tokens[at - 1]?.word ?? '');
  const number = token.number !== undefined && (isSuffixed || led) ? choice(token.number) : ordinalNamed(token);
  return number === undefined ? undefined : { nth: number, to: at + (isSuffixed ? 2 : 1) };
}

/** Not `attende`, which is nynorsk for "back" and only looks like `åttende`. */
function ordinalNamed({ word, written }: Token): number | undefined {
  return written === 'attende' ? undefined : ordinalWords.get(word);
}

/** A message that is a number and little else: `2`, `2 takk`, `two please`, `jeg tar to`, `first`. */
function alone(tokens: readonly Token[], isTaken: (index: number) => boolean): number | undefined {
  if (tokens.length > mostWords) return undefined;
  const left = tokens.filter(
    (token, at) => !(phraseAt(fillers, tokens, at) !== undefined && token.number === undefined),
  );
  const [only, other] = left;
  if (only === undefined || isTaken(tokens.indexOf(only)) || (other !== undefined && left.length > 1)) return undefined;
  if (lastWords.has(only.word)) return -1;
  return choice(
    only.number ?? ordinalNamed(only) ?? (isArticle(only, tokens) ? undefined : cardinalWords.get(only.word)),
  );
}

/** `a`, `en` and `et` count one only as the whole message, `one` always. */
function isArticle({ word }: Token, tokens: readonly Token[]): boolean {
  return ['a', 'an', 'en', 'ei', 'et', 'ein'].includes(word) && tokens.length > 1;
}

function choice(number: number | undefined): number | undefined {
  return number !== undefined && number >= 1 && number <= greatestChoice ? number : undefined;
}
