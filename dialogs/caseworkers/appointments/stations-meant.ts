import { worksFor } from '../../../domain/caseworkers/caseworker.ts';
import { placesCalled } from '../../../domain/places/place-named.ts';
import type { Station } from '../../../domain/stations/station.ts';
import { findStationsNamed } from '../../../domain/stations/station-names.ts';
import type { Caller, DeskServices } from '../errand.ts';

type Desk = Pick<DeskServices, 'backend' | 'stations' | 'places'>;

/** The stations somebody works for at which there are appointments for residence cards. */
export async function stationsOf({ backend, stations }: Desk, { caseworker }: Pick<Caller, 'caseworker'>) {
  const giving = new Set(await backend.stations());
  return stations.filter(({ id }) => giving.has(id) && worksFor(caseworker, id));
}

/** Those of the stations that are meant by an id, a name, or a place they stand in. */
export function stationsMeant(
  { places }: Pick<Desk, 'places'>,
  stations: readonly Station[],
  said: string,
): readonly Station[] {
  const exact = stations.filter(({ id }) => id === said);
  if (exact.length > 0) return exact;
  const there = new Set(placesCalled(places, said).map(({ municipality }) => municipality.number));
  const standing = stations.filter(({ municipalityNumber }) => there.has(municipalityNumber));
  return standing.length > 0 ? standing : findStationsNamed(stations, said);
}

type StationMeant =
  | { kind: 'one'; station: Station }
  | { kind: 'several'; stations: readonly Station[] }
  | { kind: 'unknown' };

/** The one station that is meant: of their own first, else of all there are, whether it is theirs or not. */
export function stationMeant(
  desk: Pick<Desk, 'places' | 'stations'>,
  own: readonly Station[],
  said: string,
): StationMeant {
  const stations = stationsMeant(desk, own, said);
  const [only, ...others] = stations;
  if (only !== undefined) return others.length === 0 ? { kind: 'one', station: only } : { kind: 'several', stations };
  const [elsewhere] = stationsMeant(desk, desk.stations, said);
  return elsewhere === undefined ? { kind: 'unknown' } : { kind: 'one', station: elsewhere };
}
