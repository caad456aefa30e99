import { districtOf } from '../stations/districts.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { measureNames, type NameMeasure } from './near-spelling.ts';
import { nearestArea } from './nearest-area.ts';
import { type OrdinaryWords, ordinaryWords } from './ordinary-words.ts';
import type { Municipality, Place, Position, PostcodeArea } from './place.ts';
import { readTable } from './read-table.ts';
import { biggestTowns, type Town, townsOf } from './towns.ts';

/** Norway's postcodes, municipalities and towns; made once, looked up often. */
export interface Places {
  postcode(postcode: string): PostcodeArea | undefined;
  municipality(number: string): Municipality | undefined;
  /** The postcode area whose middle is nearest, for example to where a telephone says it is. */
  nearest(position: Position): PostcodeArea | undefined;
  names: NameIndex;
  /** What the typing-error search needs to know of each name. */
  measures: readonly NameMeasure[];
  words: OrdinaryWords;
}

/** Reads the two tables of `domain/facts`. Throws when a column is missing. */
export function createPlaces(postcodesText: string, municipalitiesText: string): Places {
  const rows = readTable(postcodesText, 'postcodes.tsv', [
    'postcode',
    'place',
    'municipality_number',
    'lat',
    'lon',
  ]).map(([postcode = '', town = '', municipalityNumber = '', lat, lon]) => {
    return { postcode, town, municipalityNumber, at: { lat: Number(lat), lon: Number(lon) } };
  });
  const towns = townsOf(rows);
  const municipalities = readMunicipalities(municipalitiesText, biggestTowns(towns));
  const areas = new Map<string, PostcodeArea>();
  for (const { postcode, town, municipalityNumber, at } of rows) {
    const municipality = municipalities.get(municipalityNumber);
    if (municipality !== undefined) areas.set(postcode, { postcode, town, municipality, at });
  }
  const allAreas = [...areas.values()];
  const counts = new Map(
    [...Map.groupBy(allAreas, (area) => area.municipality)].map(([of, inside]) => [of, inside.length]),
  );
  const names = indexNames([...asPlaces(municipalities, counts), ...townsAsPlaces(towns, municipalities)]);
  return {
    postcode: (postcode) => areas.get(postcode),
    municipality: (number) => municipalities.get(number),
    nearest: (position) => nearestArea(allAreas, position),
    names,
    measures: measureNames(names.keys()),
    words: ordinaryWords(),
  };
}

function readMunicipalities(text: string, biggest: ReadonlyMap<string, Town>): Map<string, Municipality> {
  const columns = ['number', 'name', 'other_names', 'county', 'police_district', 'lat', 'lon'];
  return new Map(
    readTable(text, 'municipalities.tsv', columns).map(
      ([number = '', name = '', others = '', county = '', ...rest]) => {
        const [district = '', lat, lon] = rest;
        const at = biggest.get(number)?.at ?? { lat: Number(lat), lon: Number(lon) };
        const otherNames = others.split('; ').filter(Boolean);
        return [number, { number, name, otherNames, county, district: districtOf(district), at }];
      },
    ),
  );
}

function asPlaces(
  municipalities: ReadonlyMap<string, Municipality>,
  counts: ReadonlyMap<Municipality, number>,
): Place[] {
  return [...municipalities.values()].map((municipality) => {
    return {
      kind: 'municipality',
      name: municipality.name,
      municipality,
      at: municipality.at,
      postcodes: counts.get(municipality) ?? 0,
    };
  });
}

function townsAsPlaces(towns: readonly Town[], municipalities: ReadonlyMap<string, Municipality>): Place[] {
  return towns.flatMap(({ name, municipalityNumber, at, postcodes }) => {
    const municipality = municipalities.get(municipalityNumber);
    return municipality === undefined ? [] : [{ kind: 'town', name, municipality, at, postcodes } satisfies Place];
  });
}
