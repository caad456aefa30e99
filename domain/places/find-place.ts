import { noticePlace } from './notice-place.ts';
import type { Place, PlaceFinding } from './place.ts';
import { findingOf, placesCalled, placesMeant } from './place-named.ts';
import type { Places } from './places.ts';
import { postcodeIn } from './postcode-in.ts';
import { type Word, wordsOf } from './words-of.ts';

const longestReplyWords = 12;

/** More places than this share no name: then what was written is no name, only near to many. */
const mostToChooseFrom = 6;

const wordsBefore = new Set(
  `jeg eg e æ i me vi we am im m live lives living stay bor bur budd bosatt er ligger på pa in at ved near nær nærheten nærleiken av
  close to next til from fra frå byen bygda kommunen kommune municipality city town of the området omegnen rundt around like utenfor utanfor
  nei sorry beklager unnskyld oops oi vent wait eller or rather prefer preferably heller hellar want vil ha tar tek take mente meinte meant mean hva kva med what about
  det is it this mitt my sted stad heter heiter nå no now ja yes ok hei hi hello helst gjerne maybe kanskje`.split(
    /\s+/,
  ),
);
const wordsAfter = new Set(
  'kommune municipality sentrum centre center downtown by city town norge noreg norway takk thanks please than enn no area området og omegn'.split(
    ' ',
  ),
);
const municipalityWords = new Set(['kommune', 'municipality', 'kommunen']);
const leadsToPlace = new Set(['i', 'in', 'på', 'bor', 'bur', 'live', 'near', 'nær', 'from', 'fra', 'frå', 'ved', 'at']);

/** Finds the place in a reply to the question where somebody lives or wants to go: a postcode, a name, or a sentence with one. */
export function findPlace(places: Places, text: string): PlaceFinding {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > longestReplyWords) return noticePlace(places, text);
  const postcode = postcodeIn(words);
  if (postcode !== undefined) {
    const area = places.postcode(postcode);
    return area === undefined ? { kind: 'unknown-postcode', postcode } : { kind: 'postcode', area };
  }
  const named = nameIn(words);
  const found = placesOfReply(places, words, named);
  if (found.length > 0) return findingOf(found, false);
  const noticed = noticePlace(places, text);
  if (noticed.kind !== 'none') return noticed;
  const meant = placesMeant(places, asText(named));
  return meant.length > mostToChooseFrom ? { kind: 'none' } : findingOf(meant, true);
}

function placesOfReply(places: Places, words: readonly Word[], named: readonly Word[]): Place[] {
  const [only] = named;
  if (only !== undefined && named.length === 1 && places.words.isCommonerAsWord(only.written)) {
    return isMeantAsName(words, only) ? placesCalled(places, only.written) : [];
  }
  const whole = placesCalled(places, asText(words));
  const found = whole.length > 0 ? whole : placesCalled(places, asText(named));
  const municipalities = found.filter(({ kind }) => kind === 'municipality');
  return municipalities.length > 0 && words.some(({ folded }) => municipalityWords.has(folded))
    ? municipalities
    : found;
}

/** `Time kommune`, or `jeg bor i Time`; not `time`, which asks for an appointment. */
function isMeantAsName(words: readonly Word[], name: Word): boolean {
  const before = words[words.indexOf(name) - 1];
  const leads = before !== undefined && leadsToPlace.has(before.written.toLowerCase());
  return words.some(({ folded }) => municipalityWords.has(folded)) || (name.capital && leads);
}

function nameIn(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(({ written }) => !wordsBefore.has(written.toLowerCase()));
  const last = words.findLastIndex(({ written }) => !wordsAfter.has(written.toLowerCase()));
  return first >= 0 && last >= first ? words.slice(first, last + 1) : words;
}

function asText(words: readonly Word[]): string {
  return words.map(({ written }) => written).join(' ');
}
