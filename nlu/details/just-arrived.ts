import type { Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const cardWords = wordSet('kort kortet korta card cards oppholdskort oppholdskortet opphaldskort opphaldskortet');
const arrivalWords =
  wordSet(`arrived arrive arrives received recieved mottok mottatt motteke ankom tilsendt envelope konvolutt konvolutten postkasse postkassa mailbox
  posten post mail åpnet opna opened`);
const comingWords = wordSet('came come kom fikk fekk');
const gettingWords = wordSet('got');
const writers = wordSet('jeg eg i vi we');
const longAgo = wordSet('fjor siden sidan ago last year years år ifjor forrige førre');
const wordsOfTime = 5;

/** Whether the card arrived like that: `came` and `fikk` count only beside the card or what is wrong with it. */
export function hasJustArrived(tokens: readonly Token[], wrongs: readonly Hit<unknown>[]): boolean {
  return tokens.some(({ word }, at) => {
    if (comingWords.has(word) && wrongs.some(({ from }) => from === at + 1)) return true;
    if (isCardGot(tokens, at)) return true;
    // `the card got burnt` tells of no arrival, `got the card` does.
    if (gettingWords.has(word)) return tokens.slice(at + 1, at + 3).some((other) => cardWords.has(other.word));
    const beside = [tokens[at - 1], tokens[at + 1]].some((other) => other !== undefined && cardWords.has(other.word));
    return arrivalWords.has(word) || (comingWords.has(word) && (beside || endsClause(tokens, at)));
  });
}

/** `kortet eg fekk er øydelagt`; not `kortet jeg fikk i fjor`. */
function isCardGot(tokens: readonly Token[], at: number): boolean {
  const isGot = ['fikk', 'fekk', 'got'].includes(tokens[at]?.word ?? '') && writers.has(tokens[at - 1]?.word ?? '');
  const behind = tokens.slice(at + 1, at + wordsOfTime);
  const isLongAgo = behind.some(({ word, number }) => longAgo.has(word) || number !== undefined);
  return isGot && cardWords.has(tokens[at - 2]?.word ?? '') && !isLongAgo;
}

/** `då det kom fram`, `da det kom`, `da jeg fikk det`. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const behind = ['det', 'den', 'it'].includes(next?.word ?? '') ? tokens[at + 2] : next;
  const isWhen = ['da', 'nar', 'when'].includes(tokens[at - 2]?.word ?? '');
  return next?.word === 'fram' || next?.word === 'frem' || (isWhen && (behind?.startsClause ?? true));
}
