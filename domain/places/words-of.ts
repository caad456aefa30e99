import { foldName } from './fold-name.ts';

/** A word of a message, with what its writing tells about it. */
export interface Word {
  written: string;
  folded: string;
  capital: boolean;
  beginsSentence: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;
const sentenceEnd = /[.!?:\n]/;

export function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.normalize('NFC').matchAll(word)].map(({ 0: written, index }) => {
    const beginsSentence = end === 0 || sentenceEnd.test(text.slice(end, index));
    end = index + written.length;
    const capital = written !== written.toLowerCase() && written[0] === written[0]?.toUpperCase();
    return { written, folded: foldName(written), capital, beginsSentence };
  });
}

/** All in capitals, or nearly every word begins with one: then a capital says nothing. */
export function capitalsMeanNothing(words: readonly Word[]): boolean {
  const capitals = words.filter(({ capital }) => capital).length;
  return words.length >= 3 && capitals > words.length * 0.7;
}
