import { foldWord } from './fold-word.ts';

/** A word, a row of digits or an emoji of a message, and what stands before it. */
export interface Token {
  /** Folded, so that `på` is `pa`; digits stay as they are. */
  word: string;
  /** The first two letters of it, by which phrases are looked up. */
  beginning: string;
  /** In small letters, with every letter as it was written. */
  written: string;
  /** What the digits say; undefined for words. */
  number: number | undefined;
  /** Where it stands in the text. */
  from: number;
  to: number;
  /** What stands between it and the token before. */
  gap: string;
  /** A comma, a full stop or the like parts it from the token before. */
  startsClause: boolean;
  startsSentence: boolean;
  /** A question mark follows its sentence. */
  asked: boolean;
  /** It was written with a typing error, which `word` is without. */
  isMended: boolean;
}

const tokenPattern = /\p{Nd}+|[\p{L}\p{M}]+(?:['’´`][\p{L}\p{M}]+)*|\p{Extended_Pictographic}/gu;
const digits = /^\d{1,15}$/;
const apostrophes = /['’´`]/g;
/** A full stop behind these ends no sentence. */
const abbreviations = new Set(
  'kl nr no jan feb mar apr jun jul aug sep sept okt oct nov des dec ca st tirs ons tors fre lør søn mon tue wed thu fri dvs a p m ref tlf utl utf'.split(
    ' ',
  ),
);
const clauseEnd = /[,;!?\n()…–—"«»]| -|- /;
const sentenceEnd = /[;!?\n]/;

/** Cuts a text into tokens, in one pass. `haven't` is one word, `havent`; `5th` and `9am` are two tokens each. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(tokenPattern)) {
    tokens.push(tokenAfter(tokens.at(-1), written, text.slice(end, index), index));
    end = index + written.length;
  }
  markQuestions(tokens, text.slice(end));
  return tokens;
}

function tokenAfter(before: Token | undefined, written: string, gap: string, from: number): Token {
  const number = digits.test(written) ? Number(written) : undefined;
  const afterNumber = before?.number !== undefined;
  const isAbbreviated = before !== undefined && abbreviations.has(before.word);
  const insideName = gap === '.' && /^\p{Ll}/u.test(written);
  const isFullStop = gap.includes('.') && !afterNumber && !isAbbreviated && !insideName;
  const fullStop = gap.includes(': ') || isFullStop;
  const first = before === undefined;
  const word = number === undefined ? foldWord(written.replace(apostrophes, '')) : written;
  return {
    word,
    beginning: word.slice(0, 2),
    written: written.toLowerCase(),
    number,
    from,
    to: from + written.length,
    gap,
    startsClause: first || fullStop || clauseEnd.test(gap),
    startsSentence: first || fullStop || sentenceEnd.test(gap),
    asked: false,
    isMended: false,
  };
}

function markQuestions(tokens: readonly Token[], ending: string): void {
  let asked = ending.includes('?');
  for (const token of tokens.toReversed()) {
    token.asked = asked;
    if (token.startsSentence) asked = token.gap.includes('?');
  }
}
