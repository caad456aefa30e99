import { foldName } from '../../../domain/places/fold-name.ts';
import { findStations } from '../../../domain/stations/find-stations.ts';
import type { Station } from '../../../domain/stations/station.ts';
import { findStationsNamed } from '../../../domain/stations/station-names.ts';
import { wordSet } from '../../../nlu/details/text/word-set.ts';
import { monthNamed } from '../../../nlu/details/words/months.ts';
import { weekdayNamed } from '../../../nlu/details/words/weekdays.ts';
import type { PlaceDetail } from '../../../nlu/understanding.ts';
import type { DeskServices } from '../errand.ts';

type Ground = Pick<DeskServices, 'stations' | 'places'>;

const shortestName = 3;
const shortestMisspelled = 5;

/** Words beside a place that are never a misspelled one. */
const ordinary = wordSet('morgen morgon tomorrow today overmorgen overmorgon yesterday neste next denne politi police');

/**
 * The station that is meant: the one at the place, or the nearest of its district; else one that is named, with a typing
 * error too where the words are known to name one.
 */
export function stationSaid(
  { stations, places }: Ground,
  place: PlaceDetail | undefined,
  { words, misspelled = false }: { words: readonly string[]; misspelled?: boolean },
): string | undefined {
  if (place !== undefined) return stationAt({ stations, places }, place);
  const usual = stations.filter(({ mobile }) => !mobile);
  return (bearing(usual, words) ?? (misspelled ? nearlyBearing(usual, words) : undefined))?.id;
}

function nearlyBearing(stations: readonly Station[], words: readonly string[]): Station | undefined {
  const names = words.filter(
    (word) =>
      word.length >= shortestMisspelled &&
      !ordinary.has(word) &&
      weekdayNamed(word) === undefined &&
      monthNamed(word) === undefined,
  );
  return names.flatMap((word) => findStationsNamed(stations, word))[0];
}

function stationAt({ stations, places }: Ground, place: PlaceDetail): string | undefined {
  switch (place.kind) {
    case 'station':
      return place.station;
    case 'municipality':
      return named(stations, place.name) ?? nearest(findStations(places, stations, place));
    case 'postcode':
      return nearest(findStations(places, stations, place));
    case 'position':
      return nearest(findStations(places, stations, { kind: 'position', at: place }));
    case 'several':
      return named(stations, place.name);
    default:
      return place satisfies never;
  }
}

function named(stations: readonly Station[], name: string): string | undefined {
  return bearing(
    stations.filter(({ mobile }) => !mobile),
    [name],
  )?.id;
}

/** A station that has one of the words in its name, as it is spelled. */
function bearing(stations: readonly Station[], words: readonly string[]): Station | undefined {
  for (const word of words) {
    if (word.length < shortestName) continue;
    const [found] = findStationsNamed(stations, word);
    if (found !== undefined && foldName(found.name).split(' ').includes(foldName(word))) return found;
  }
  return undefined;
}

function nearest(found: ReturnType<typeof findStations>): string | undefined {
  return found.kind === 'found' ? found.stations[0]?.station.id : undefined;
}
