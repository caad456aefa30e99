import { tokensOf } from '../normalise.ts';
import type { Stem } from './stems.ts';

const { imul } = Math;

/** Kinds of features that are weighed apart: words and pairs of words, pieces of words, stems and pairs of stems. */
export const blocks = ['words', 'pieces', 'stems'] as const;
export type Block = (typeof blocks)[number];

/** Takes the 32-bit hash of one n-gram. */
type TakeHash = (block: number, hash: number) => void;

const shortestPiece = 2;
const longestPiece = 5;
const offset = 0x811c9dc5;
const prime = 0x01000193;
const edge = 1;

/** Calls `take` for every n-gram of the text, repeated ones as often as they stand there. Linear in the text. */
export function eachNGram(normalised: string, stem: Stem, take: TakeHash): void {
  const words = tokensOf(normalised);
  let wordBefore = '^';
  let stemBefore = '^';
  for (const word of words) {
    take(0, hashWords(1, '', word));
    take(0, hashWords(2, wordBefore, word));
    eachPiece(word, take);
    const [norwegian, english] = stem(word);
    take(2, hashWords(3, '', norwegian));
    if (english !== norwegian) take(2, hashWords(3, '', english));
    take(2, hashWords(4, stemBefore, norwegian));
    wordBefore = word;
    stemBefore = norwegian;
  }
  take(0, hashWords(2, wordBefore, '$'));
}

function eachPiece(word: string, take: TakeHash): void {
  const end = word.length + 1;
  for (let start = -1; start < word.length; start += 1) {
    let hash = imul(offset ^ 5, prime);
    for (let length = 1; length <= longestPiece && start + length <= end; length += 1) {
      const at = start + length - 1;
      hash = imul(hash ^ (at < 0 || at === word.length ? edge : word.charCodeAt(at)), prime);
      if (length >= shortestPiece) take(1, finish(hash));
    }
  }
}

function hashWords(seed: number, first: string, second: string): number {
  let hash = imul(offset ^ seed, prime);
  for (let at = 0; at < first.length; at += 1) hash = imul(hash ^ first.charCodeAt(at), prime);
  hash = imul(hash ^ edge, prime);
  for (let at = 0; at < second.length; at += 1) hash = imul(hash ^ second.charCodeAt(at), prime);
  return finish(hash);
}

/** FNV-1a leaves the high bits of short words alike; this spreads them, so that the table of hashes stays short. */
function finish(hash: number): number {
  const mixed = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
