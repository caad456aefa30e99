import { placesNamed } from './name-index.ts';
import type { Place, PlaceFinding } from './place.ts';
import { findingOf, placesMeant } from './place-named.ts';
import type { Places } from './places.ts';
import { postcodeSaid } from './postcode-in.ts';
import { strengthOf } from './signs-of-place.ts';
import { capitalsMeanNothing, type Word, wordsOf } from './words-of.ts';

const longestNameWords = 4;
const shortestMisspelled = 5;
const livesThere = /^(?:bor|bur|bosatt|live|lives|living)$/i;
const preposition = /^(?:i|in|på|near|nær|ved)$/i;
const policeWord = /^(?:politi\p{L}*|police|stasjon\p{L}*|station|lensmann\p{L}*)$/iu;
/** Behind these a number of four digits may be a time or a year, unless somebody lives there. */
const towards = /^(?:til|to|for|fra|frå|from|rundt|around)$/i;
const yearOrTime = /^(?:19\d\d|20\d\d|(?:[01]\d|2[0-3])[0-5][05])$/;

/**
 * Finds a place in any message, but only where its words can mean nothing else. Several places with equal right
 * (`Bergen or Voss`) come back as several.
 */
export function noticePlace(places: Places, message: string): PlaceFinding {
  const words = wordsOf(message);
  const area = postcodeNoticed(places, words);
  if (area !== undefined) return { kind: 'postcode', area };
  const plain = capitalsMeanNothing(words) ? words.map((word) => ({ ...word, capital: false })) : words;
  let strongest: number = 0;
  let found = new Set<Place>();
  for (let from = 0; from < plain.length; from += 1) {
    const { called, count } = longestName(places, plain, from);
    if (called.length === 0) continue;
    const strength = strengthOf({ words: plain, from, count, called, ordinary: places.words });
    if (strength > strongest) [strongest, found] = [strength, new Set()];
    if (strength > 0 && strength === strongest) for (const place of called) found.add(place);
    from += count - 1;
  }
  return found.size > 0 ? findingOf([...found], false) : noticeMisspelled(places, plain);
}

function longestName(places: Places, words: readonly Word[], from: number): { called: Place[]; count: number } {
  for (let count = Math.min(longestNameWords, words.length - from); count > 0; count -= 1) {
    const part = words.slice(from, from + count);
    const called = placesNamed(places.names, part.map(({ written }) => written).join(' '));
    if (called.length > 0) return { called, count };
  }
  return { called: [], count: 0 };
}

/** `postcode 0150`, or a postcode with its own town behind it: `7013 Trondheim`; other numbers may be years. */
function postcodeNoticed(places: Places, words: readonly Word[]) {
  const said = postcodeSaid(words);
  if (said !== undefined) return places.postcode(said);
  for (const [index, { written }] of words.entries()) {
    const area = places.postcode(written);
    if (area !== undefined && isAddressed(words, index)) return area;
    const called = area && longestName(places, words, index + 1).called;
    if (called?.some(({ municipality }) => municipality === area?.municipality)) return area;
  }
  return undefined;
}

/** `nærmeste politistasjon til 9900`, `bor i 0150`. */
function isAddressed(words: readonly Word[], index: number): boolean {
  const [twoBefore, before, number] = words.slice(Math.max(0, index - 2), index + 1).map(({ written }) => written);
  if (twoBefore === undefined || before === undefined || number === undefined) return false;
  if (livesThere.test(twoBefore)) return preposition.test(before);
  const isNear = preposition.test(before) || towards.test(before);
  return isNear && !yearOrTime.test(number) && words.some(({ written }) => policeWord.test(written));
}

function noticeMisspelled(places: Places, words: readonly Word[]): PlaceFinding {
  const isAboutPolice = words.some(({ written }) => policeWord.test(written));
  const at = words.findIndex(({ written }, index) => {
    const isLed = isAboutPolice || livesThere.test(words[index - 1]?.written ?? '');
    return isLed && preposition.test(written);
  });
  const name = words[at + 1];
  if (at < 0 || name === undefined || name.folded.length < shortestMisspelled) return { kind: 'none' };
  const meant = placesMeant(places, name.written).filter(({ kind }) => kind === 'municipality');
  return meant.length === 1 ? findingOf(meant, true) : { kind: 'none' };
}
