import { findPlace } from '../../domain/places/find-place.ts';
import { noticePlace } from '../../domain/places/notice-place.ts';
import type { PlaceFinding } from '../../domain/places/place.ts';
import type { Places } from '../../domain/places/places.ts';
import type { Station } from '../../domain/stations/station.ts';
import { findStationsNamed } from '../../domain/stations/station-names.ts';
import type { PlaceDetail } from '../understanding.ts';
import { findMisspelledMunicipality } from './misspelled-place.ts';
import { type Token, tokensOf } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const stationWords = wordSet(
  'politistasjon politistasjonen politihus politihuset lensmannskontor lensmannskontoret politikontor politikontoret stasjon stasjonen station publikumssenter forvaltningssenter',
);
const joins = wordSet('i på in at på the police');
const notNames = wordSet(
  'en ei ein et the a an my min mitt en hvilken which what hva kva kva nærmeste nærmaste nærast nearest any other another annen annan min mi mitt er is på i til to from fra frå ved feil wrong police politi hos denne this den that',
);
const besidePostcode = wordSet(
  'ja jau jo yes yep ok okei okay nei no n oh sorry beklager unnskyld orsak men but hei hi hello takk thanks please pls det er it is its the my mitt min i jeg eg me vel tror trur think guess kanskje maybe gjerne helst i in på at rundt ved near nå now norge noreg norway area området skal være vere skulle should be mente meinte meant mean skrev skreiv skrive wrote typed feil wrong',
);
const mostNameWords = 2;
const mostWordsAlone = 8;
const longestAlone = 24;
const longestWithPostcode = 40;
const digit = /\d/;
const shortestInSmallLetters = 4;
const shortestMisspelled = 8;
const postcodesOfLargeTown = 30;
const year = /^(?:19|20)\d\d$/;

/** The place a message is about: a station by its name, or a place in Norway, where the words can mean nothing else. */
export function findPlaceDetail(
  text: string,
  tokens: readonly Token[],
  places: Places,
  stations: readonly Station[],
): PlaceDetail | undefined {
  const station = stationBefore(tokens, stations);
  if (station !== undefined) return station;
  const noticed = tokens.some(mayNamePlace) ? asDetail(noticePlace(places, text)) : undefined;
  const found = noticed ?? stationBehind(tokens, stations);
  if (found !== undefined) return found;
  const meant = findMisspelledMunicipality(tokens, places);
  return meant && asDetail({ kind: 'one', place: meant, nearly: true });
}

/** A postcode has four digits and a name more than one letter. */
function mayNamePlace({ number, word }: Token): boolean {
  return number === undefined ? word.length > 1 : word.length === 4;
}

/** A message or what is left of it that is a place and nothing else: `tromso`, `0150`, `Bodø takk`. */
export function findPlaceAlone(text: string, tokens: readonly Token[], places: Places): PlaceDetail | undefined {
  const words = text.trim().replace(/^[\s,.;:!?-]+/, '');
  if (
    tokens.length > mostWordsAlone ||
    words === '' ||
    words.length > (digit.test(words) ? longestWithPostcode : longestAlone) ||
    year.test(words)
  )
    return undefined;
  if (words.length < shortestInSmallLetters && !/^[\p{Lu}\d]/u.test(words)) return undefined;
  const found = findPlace(places, words);
  if (found.kind === 'postcode' && !isNothingBut(found.area.postcode, words)) return undefined;
  const isGuessed = 'nearly' in found && found.nearly;
  return isGuessed && !isLongName(words) && !isLargeTown(found, words) ? undefined : asDetail(found);
}

/** Four digits with more beside them than `det er … takk` may be a price, a time or a room. */
function isNothingBut(postcode: string, words: string): boolean {
  return tokensOf(words).every(({ word }) => word === postcode || besidePostcode.has(word));
}

/** One word of its own, long enough to be near no other: `haugsund`. */
function isLongName(words: string): boolean {
  return words.length >= shortestMisspelled && /^\p{L}+$/u.test(words);
}

/** A large town is meant by a shorter word too: `bærgen`. */
function isLargeTown(found: PlaceFinding, words: string): boolean {
  return found.kind === 'one' && found.place.postcodes >= postcodesOfLargeTown && /^\p{L}{6,}$/u.test(words);
}

function asDetail(finding: PlaceFinding): PlaceDetail | undefined {
  switch (finding.kind) {
    case 'postcode':
      return { kind: 'postcode', postcode: finding.area.postcode, name: finding.area.town };
    case 'one':
      return { kind: 'municipality', name: finding.place.name, number: finding.place.municipality.number };
    case 'several':
      return {
        kind: 'several',
        name: finding.places[0]?.name ?? '',
        candidates: finding.places.map(({ name, municipality }) => ({
          name: `${name} (${municipality.county})`,
          number: municipality.number,
        })),
      };
    case 'unknown-postcode':
    case 'none':
      return undefined;
    default:
      return finding satisfies never;
  }
}

/** `Grønland politistasjon`, `Manglerud police station`. */
function stationBefore(tokens: readonly Token[], stations: readonly Station[]): PlaceDetail | undefined {
  const at = stationAt(tokens);
  if (at < 0) return undefined;
  const behindPolice = tokens[at - 1]?.word === 'police' ? at - 1 : at;
  const words: string[] = [];
  for (let index = behindPolice - 1; index >= Math.max(0, behindPolice - mostNameWords); index -= 1) {
    const token = tokens[index];
    if (token === undefined || notNames.has(token.word) || tokens[index + 1]?.startsClause) break;
    words.unshift(token.written);
  }
  return onlyStation(stations, words) ?? onlyStation(stations, words.slice(1));
}

/** `politistasjonen på Grønland`. */
function stationBehind(tokens: readonly Token[], stations: readonly Station[]): PlaceDetail | undefined {
  const at = stationAt(tokens);
  if (at < 0 || !joins.has(tokens[at + 1]?.word ?? '')) return undefined;
  const names = tokens.slice(at + 2, at + 2 + mostNameWords);
  const end = names.findIndex(({ startsClause }) => startsClause);
  const words = (end < 0 ? names : names.slice(0, end)).map(({ written }) => written);
  return onlyStation(stations, words) ?? onlyStation(stations, words.slice(0, 1));
}

function stationAt(tokens: readonly Token[]): number {
  return tokens.findIndex(({ word }) => stationWords.has(word));
}

function onlyStation(stations: readonly Station[], words: readonly string[]): PlaceDetail | undefined {
  if (words.length === 0) return undefined;
  const [only, ...others] = findStationsNamed(stations, words.join(' ')).filter(({ mobile }) => !mobile);
  return only === undefined || others.length > 0 ? undefined : { kind: 'station', station: only.id, name: only.name };
}
