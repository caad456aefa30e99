import { longestName } from './longest-name.ts';
import type { Place, PlaceFinding } from './place.ts';
import { findingOf, placesMeant } from './place-named.ts';
import type { Places } from './places.ts';
import { noticePostcode } from './postcode-noticed.ts';
import { strengthOf } from './signs-of-place.ts';
import { capitalsMeanNothing, type Word, wordsOf } from './words-of.ts';

const shortestMisspelled = 5;
const livesThere = /^(?:bor|bur|bosatt|live|lives|living)$/i;
const preposition = /^(?:i|in|på|near|nær|ved)$/i;
const policeWord = /^(?:politi\p{L}*|police|stasjon\p{L}*|station|lensmann\p{L}*)$/iu;

/**
 * Finds a place in any message, but only where its words can mean nothing else. Several places with equal right
 * (`Bergen or Voss`) come back as several.
 */
export function noticePlace(places: Places, message: string): PlaceFinding {
  const words = wordsOf(message);
  const area = noticePostcode(places, words);
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
