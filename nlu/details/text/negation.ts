import type { Hit } from './phrases.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

const negators =
  wordSet(`ikke ikkje ikkj itj itte not never aldri hverken verken korkje neither nor without uten utan isnt arent wasnt werent havent hasnt hadnt
  didnt dont doesnt cant cannot wont ingen ingenting intet inkje none nothing`);
const clauseWords = wordSet(
  'men but bare berre just only fordi because since så so og and which that at om if when når simply only eller or',
);
/** `neither lost nor stolen`, `ikke mistet eller stjålet`: the negation before the first is one of the second too. */
const alternatives = wordSet('eller or nor');
const doubled = wordSet('bare berre only just');
const writers = wordSet('jeg eg meg i me');
const relatives = wordSet('som who that');
const wordsBack = 4;
const wordsOn = 2;

/**
 * Whether the words say that it is not so: a negation shortly before the phrase in the same clause, or, as in
 * `mistet det ikke`, right behind it. `Not only lost` denies nothing.
 */
export function isNegated(tokens: readonly Token[], { from, to }: Pick<Hit<unknown>, 'from' | 'to'>): boolean {
  return isNegatedBefore(tokens, from) || isNegatedBehind(tokens, to);
}

function isNegatedBefore(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.startsClause) return false;
  for (let at = from - 1; at >= Math.max(0, from - wordsBack); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (negators.has(word)) return !doubled.has(tokens[at + 1]?.word ?? '') && !deniesOnlyWho(tokens, at);
    if (at === from - 1 && alternatives.has(word)) continue;
    if (clauseWords.has(word) || tokens[at]?.startsClause) return false;
  }
  return false;
}

/** `det er ikke jeg som har mistet kortet`: somebody else has. */
export function deniesOnlyWho(tokens: readonly Token[], at: number): boolean {
  return (
    negators.has(tokens[at]?.word ?? '') &&
    writers.has(tokens[at + 1]?.word ?? '') &&
    relatives.has(tokens[at + 2]?.word ?? '')
  );
}

/** The negation must be the last word of its clause, or it denies what comes behind it: `mistet kortet ikke stjålet`. */
function isNegatedBehind(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + wordsOn; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.startsClause) return false;
    if (negators.has(token.word) && !besideThing.has(token.word)) {
      const next = tokens[at + 1];
      return next === undefined || next.startsClause || behindNegation.has(next.word);
    }
  }
  return false;
}

/** These deny what follows them. */
const besideThing = wordSet('uten utan without');
const behindNegation = wordSet('kortet kort det den card it ut enda ennå enno yet men but bare berre lenger likevel');
