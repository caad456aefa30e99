import { foldName } from './fold-name.ts';

/** A word of a message, with what its writing tells about it. */
export interface Word {
  written: string;
  folded: string;
  capital: boolean;
  beginsSentence: boolean;
  /** A comma, a dash or the like stands before it. */
  isParted: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;
const sentenceEnd = /[.!?:\n]/;
const partedBy = /[,;()/–—]/;

export function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.normalize('NFC').matchAll(word)].map(({ 0: written, index }) => {
    const gap = text.slice(end, index);
    const beginsSentence = end === 0 || sentenceEnd.test(gap);
    const isParted = partedBy.test(gap);
    end = index + written.length;
    const capital = written !== written.toLowerCase() && written[0] === written[0]?.toUpperCase();
    return { written, folded: foldName(written), capital, beginsSentence, isParted };
  });
}

/** All in capitals, or nearly every word begins with one: then a capital says nothing. */
export function capitalsMeanNothing(words: readonly Word[]): boolean {
  const capitals = words.filter(({ capital }) => capital).length;
  return words.length >= 3 && capitals > words.length * 0.7;
}
