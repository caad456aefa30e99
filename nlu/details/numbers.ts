import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { cardinalWords } from './words/numbers.ts';
import { unitNamed } from './words/units.ts';

const mostDigits = 6;
const endings = wordSet('st nd rd th am pm ganger x');
const hours = wordSet('min minutt minutter minuttar minute minutes timer timar hour hours års years old');
const otherMeanings = wordSet('a an one en ei et eit ein ett to fire ti');

/** Numbers in Norwegian, and other words where English is spoken. */
const notEnglish = wordSet('to fire en et ei');

/** Whether a message is nothing but such a word, and politeness: `to`, `fire please`. */
export function isNoEnglishNumber(tokens: readonly Token[]): boolean {
  const [first, second, ...others] = tokens;
  if (first === undefined || others.length > 0 || !notEnglish.has(first.word)) return false;
  return second === undefined || ['please', 'pls', 'plz', 'thanks'].includes(second.word);
}

/** The first number that is no part of a date, a time or the like; not a telephone number or a case's. */
export function findNumber(tokens: readonly Token[], isTaken: (index: number) => boolean): number | undefined {
  for (const [index, token] of tokens.entries()) {
    if (isTaken(index)) continue;
    const number = token.number ?? wordsNumber(token, tokens);
    if (number !== undefined && !isPartOfLongNumber(tokens, index) && !countsTime(tokens[index + 1])) return number;
  }
  return undefined;
}

/** `to`, `ti` and `fire` are other words in English or Norwegian, unless they are all of the message. */
function wordsNumber({ word, written }: Token, tokens: readonly Token[]): number | undefined {
  if (written === 'å') return undefined;
  return otherMeanings.has(word) && tokens.length > 1 ? undefined : cardinalWords.get(word);
}

/** `barn under 3 år`, `i 2 timer`: how long or how old, not how many. */
function countsTime(token: Token | undefined): boolean {
  if (token === undefined || token.startsClause) return false;
  const unit = unitNamed(token.word);
  return (unit !== undefined && unit !== 'not-a-date') || hours.has(token.word);
}

function isPartOfLongNumber(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.number === undefined) return false;
  const gluedBehind = after?.gap === '' && !endings.has(after.word) && unitNamed(after.word) === undefined;
  const glued = (before !== undefined && token.gap === '') || gluedBehind || token.gap.endsWith('+');
  const inRow = [before, after].some((other) => other?.number !== undefined) && token.word.length >= 2;
  const spaced = before?.number !== undefined ? token.gap : (after?.gap ?? '');
  return token.word.length > mostDigits || token.word.startsWith('00') || glued || (inRow && /^[ -]?$/.test(spaced));
}
