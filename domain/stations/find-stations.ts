import { kmBetween } from '../places/distance.ts';
import type { Place, Position } from '../places/place.ts';
import type { Places } from '../places/places.ts';
import type { DistrictId } from './districts.ts';
import type { Station } from './station.ts';
import { findStationsNamed } from './station-names.ts';

type StationQuery =
  | { kind: 'postcode'; postcode: string }
  | { kind: 'municipality'; number: string }
  | { kind: 'place'; place: Place }
  | { kind: 'position'; at: Position }
  | { kind: 'name'; name: string };

export interface FoundStation {
  station: Station;
  /** As the crow flies, with one decimal; absent when the station was asked for by its name. */
  distanceKm?: number;
  /** Whether it belongs to the police district of where the person asked from. */
  ownDistrict: boolean;
}

type StationsFound = { kind: 'found'; stations: readonly FoundStation[] } | { kind: 'unknown-place' };

/**
 * The stations of the person's own police district first, each group by distance; without mobile offices and the
 * governor of Svalbard, which are found by name only. Which give appointments for cards, the appointment book knows.
 */
export function findStations(places: Places, stations: readonly Station[], query: StationQuery): StationsFound {
  switch (query.kind) {
    case 'postcode': {
      const area = places.postcode(query.postcode);
      return area === undefined ? { kind: 'unknown-place' } : nearTo(stations, area.at, area.municipality.district);
    }
    case 'municipality': {
      const municipality = places.municipality(query.number);
      if (municipality === undefined) return { kind: 'unknown-place' };
      return nearTo(stations, municipality.at, municipality.district);
    }
    case 'place':
      return nearTo(stations, query.place.at, query.place.municipality.district);
    case 'position':
      return nearTo(stations, query.at, places.nearest(query.at)?.municipality.district);
    case 'name': {
      const named = findStationsNamed(stations, query.name);
      return { kind: 'found', stations: named.map((station) => ({ station, ownDistrict: false })) };
    }
    default:
      return query satisfies never;
  }
}

function nearTo(stations: readonly Station[], at: Position, district: DistrictId | undefined): StationsFound {
  const found = stations.filter(isForAppointments).map((station) => {
    return { station, distanceKm: kmBetween(at, station), ownDistrict: station.district === district };
  });
  const ordered = found.toSorted(
    (one, other) => Number(other.ownDistrict) - Number(one.ownDistrict) || one.distanceKm - other.distanceKm,
  );
  const withOneDecimal = ordered.map((one) => ({ ...one, distanceKm: Math.round(one.distanceKm * 10) / 10 }));
  return { kind: 'found', stations: withOneDecimal };
}

function isForAppointments({ mobile, district }: Station): boolean {
  return !mobile && district !== 'svalbard';
}
