import { wordsOf } from '../places/words-of.ts';
import type { Station } from './station.ts';
import { findStationsNamed } from './station-names.ts';

const stationWord = /^(?:politistasjon(?:en)?|politihus(?:et)?)$/i;
const longestNameWords = 4;

/**
 * Finds a station named in any message: `Heimdal politistasjon`, `Grønland police station`. Only one that the words
 * before tell apart from all others; a bare town is a place, not a station.
 */
export function noticeStation(stations: readonly Station[], message: string): Station | undefined {
  const words = wordsOf(message).map(({ written }) => written);
  const end = words.findIndex((word, index) => {
    return stationWord.test(word) || (/^police$/i.test(word) && /^station$/i.test(words[index + 1] ?? ''));
  });
  if (end < 1) return undefined;
  for (let count = Math.min(longestNameWords, end); count > 0; count -= 1) {
    const [only, ...others] = findStationsNamed(stations, words.slice(end - count, end).join(' '));
    if (only !== undefined && others.length === 0) return only;
  }
  return undefined;
}
