import { mask } from '../../../domain/masking.ts';
import type { OrdinaryWords } from './ordinary-words.ts';

interface Word {
  text: string;
  from: number;
  to: number;
  /** What stands between it and the word before. */
  gap: string;
}

const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu;
const longestLead = 40;
/** `NAV` and `PDF`, where not everything is written so. */
const abbreviation = /^\p{Lu}{2,4}$/u;
const mostNames = 4;
/** Behind these a name stands, with a capital letter or without. */
const leads =
  /(?<!\p{L})(?:(?:heter|heiter|heite|hette|het|kalles|kallast|named|called|hilsen|hilsning|helsing|regards|sincerely|mvh|vh)|(?:for|etter)?na(?:v|m)n(?:et)?(?: (?:mitt|hans|hennes|hennar|vårt))?(?: (?:på|til|åt)(?: \p{L}{1,15}){1,3})?(?: er| var)?|(?:sur|last |first )?names?(?: of(?: \p{L}{1,15}){1,3})?(?: is|['’]s| are)?)[\s,.:–-]{1,3}$/iu;
const begins = /[.!?:;\n«“"(]/u;

/**
 * Takes the names of people out of a text: what stands behind a word that a name follows, and what has a capital letter
 * and is no word of ours, no place, no day and no office.
 */
export function maskNames(text: string, known: OrdinaryWords): string {
  const words = wordsOf(text);
  const isShouted = !/\p{Ll}/u.test(text);
  let masked = '';
  let reached = 0;
  for (let at = 0; at < words.length; ) {
    const count = namesBehindLead(text, words, at, known) || namesWithCapital(words, at, isShouted, known);
    const [first, last] = [words[at], words[at + count - 1]];
    if (count > 0 && first !== undefined && last !== undefined) {
      masked += `${text.slice(reached, first.from)}${mask}`;
      reached = last.to;
    }
    at += Math.max(count, 1);
  }
  return masked + text.slice(reached);
}

function wordsOf(text: string): readonly Word[] {
  let before = 0;
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const gap = text.slice(before, index);
    before = index + word.length;
    return { text: word, from: index, to: before, gap };
  });
}

function namesBehindLead(text: string, words: readonly Word[], at: number, known: OrdinaryWords): number {
  const first = words[at];
  if (first === undefined || !leads.test(text.slice(Math.max(0, first.from - longestLead), first.from))) return 0;
  let count = 0;
  while (count < mostNames) {
    const word = words[at + count];
    const isJoined = count === 0 || word?.gap === ' ';
    if (word === undefined || !isJoined || (!hasCapital(word) && known.isOrdinary(word.text))) break;
    count += 1;
  }
  return count;
}

/** Words with capital letters side by side are one name as soon as one of them is unknown. */
function namesWithCapital(words: readonly Word[], at: number, isShouted: boolean, known: OrdinaryWords): number {
  const first = words[at];
  if (first === undefined || !hasCapital(first)) return 0;
  const isKnown = (word: Word, isFirst: boolean) =>
    known.isKnownName(word.text) || (isShouted || isFirst ? known.isOrdinary(word.text) : abbreviation.test(word.text));
  const isBeginning = at === 0 || begins.test(first.gap);
  if (isShouted) return isKnown(first, isBeginning) ? 0 : 1;
  // `Hei Kari`: a word of ours that begins a sentence is none of the name behind it.
  if (isBeginning && known.isOrdinary(first.text)) return 0;
  let count = 1;
  let isName = !isKnown(first, isBeginning);
  for (;;) {
    const next = words[at + count];
    if (next === undefined || next.gap !== ' ' || !hasCapital(next)) break;
    isName ||= !isKnown(next, false);
    count += 1;
  }
  return isName ? count : 0;
}

function hasCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
