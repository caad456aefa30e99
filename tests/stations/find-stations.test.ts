import { kmBetween } from '../../domain/places/distance.ts';
import { findPlace } from '../../domain/places/find-place.ts';
import { districtOf } from '../../domain/stations/districts.ts';
import { findStations } from '../../domain/stations/find-stations.ts';
import { mapLink } from '../../domain/stations/map-link.ts';
import { places, postcodes, stationCalled, stations } from './world.ts';

type StationQuery = Parameters<typeof findStations>[2];

function found(query: StationQuery) {
  const result = findStations(places, stations, query);
  if (result.kind !== 'found') throw new Error(`Nothing found: ${JSON.stringify(query)}`);
  return result.stations;
}
const names = (query: StationQuery) => found(query).map(({ station }) => station.name);

describe('The station file that ships', () => {
  test('all 124 records are read, with ids of their own, 45 of them mobile', () => {
    expect(stations).toHaveLength(124);
    expect(new Set(stations.map(({ id }) => id)).size).toBe(124);
    expect(stations.every(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true);
    expect(stations.filter(({ mobile }) => mobile)).toHaveLength(45);
  });

  test('every record says its source and day and lies in a known municipality', () => {
    expect(new Set(stations.map(({ source, checked }) => `${source} ${checked}`))).toEqual(
      new Set(['politiet.no 2022-04-01']),
    );
    expect(stations.filter(({ municipalityNumber }) => places.municipality(municipalityNumber) === undefined)).toEqual(
      [],
    );
  });

  test('only Valle is placed by its postcode; Leknes keeps its own coordinates', () => {
    expect(
      stations.filter(({ coordinatesFrom }) => coordinatesFrom === 'postcode').map(({ postcode }) => postcode),
    ).toEqual(['4747']);
    const valle = stationCalled('valle-mobilt-pass-og-id-kontor');
    expect([valle.lat, valle.lon, valle.municipalityNumber]).toEqual([59.2122, 7.535, '4221']);
    expect(stationCalled('leknes-mobilt-pass-og-id-kontor').lat).toBeCloseTo(68.146, 2);
  });
});

describe('The nearest station', () => {
  test('is of the own police district first, then by distance', () => {
    const list = found({ kind: 'postcode', postcode: '1337' });
    expect(list.slice(0, 2).map(({ station }) => station.id)).toEqual([
      'barum-politistasjon-politihuset-i-sandvika',
      'gronland-politistasjon-politihuset-i-oslo',
    ]);
    const own = list.filter(({ ownDistrict }) => ownDistrict);
    expect(list.slice(0, own.length)).toEqual(own);
    for (const group of [own, list.slice(own.length)]) {
      const distances = group.map(({ distanceKm }) => distanceKm ?? 0);
      expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    }
  });

  test('every postcode gets its list, and for 184 the nearest one lies in another district', () => {
    let nearerElsewhere = 0;
    const outsideDistricts: string[] = [];
    for (const postcode of postcodes) {
      const list = found({ kind: 'postcode', postcode });
      const area = places.postcode(postcode);
      if (area === undefined || !list[0]?.ownDistrict) outsideDistricts.push(postcode);
      else if (
        list
          .map((one) => ({ ...one, km: kmBetween(area.at, one.station) }))
          .toSorted((one, other) => one.km - other.km)[0]?.ownDistrict === false
      )
        nearerElsewhere += 1;
    }
    expect(postcodes).toHaveLength(5121);
    expect(nearerElsewhere).toBe(184);
    expect(outsideDistricts).toEqual(['8099', '9170', '9171', '9173', '9174', '9175', '9176', '9178']);
  });

  test('is never a mobile office or the governor of Svalbard', () => {
    const list = found({ kind: 'postcode', postcode: '9170' });
    expect(list).toHaveLength(78);
    expect(list.filter(({ station }) => station.mobile || station.district === 'svalbard')).toEqual([]);
  });

  test('is found from a municipality, a place and a position too', () => {
    expect(names({ kind: 'municipality', number: '5501' })[0]).toBe('Tromsø politistasjon');
    const place = findPlace(places, 'Mosjøen');
    expect(place.kind === 'one' && names({ kind: 'place', place: place.place })[0]).toBe('Mosjøen politistasjon');
    expect(names({ kind: 'position', at: { lat: 63.43, lon: 10.4 } })[0]).toBe('Trondheim sentrum politistasjon');
    expect(found({ kind: 'position', at: { lat: 59.89, lon: 10.52 } })[0]?.ownDistrict).toBe(true);
  });

  test('is not guessed for a postcode or municipality that does not exist', () => {
    expect(findStations(places, stations, { kind: 'postcode', postcode: '9999' })).toEqual({ kind: 'unknown-place' });
    expect(findStations(places, stations, { kind: 'municipality', number: '1103x' })).toEqual({
      kind: 'unknown-place',
    });
  });
});

describe('A station by its name', () => {
  test.each([
    ['Grønland politistasjon', 'Grønland politistasjon (Politihuset i Oslo)'],
    ['gronland', 'Grønland politistasjon (Politihuset i Oslo)'],
    ['sandvika politihus', 'Bærum politistasjon (Politihuset i Sandvika)'],
    ['Kristiansand police', 'Kristiansand politistasjon - Politihuset i Kristiansand'],
    ['trosmo politistasjon', 'Tromsø politistasjon'],
    ['Ski', 'Politiets publikumssenter - Ski'],
    ['Valle', 'Valle mobilt pass– og ID-kontor'],
    ['sysselmesteren', 'Sysselmesteren'],
  ])('%s', (name, expected) => {
    expect(names({ kind: 'name', name })).toEqual([expected]);
  });

  test('is none for words that every station has', () => {
    expect(names({ kind: 'name', name: 'politistasjon' })).toEqual([]);
    expect(names({ kind: 'name', name: 'Timbuktu politistasjon' })).toEqual([]);
  });
});

test('Districts are known by their page, and by their name in both languages', () => {
  expect(['sor-ost', 'Sør-Øst', 'Sør-Aust'].map(districtOf)).toEqual(['sor-ost', 'sor-ost', 'sor-ost']);
  expect(districtOf('Østlandet')).toBeUndefined();
});

test('Distances are right: Oslo to Bergen is 305 km, and a point to itself 0', () => {
  expect(kmBetween({ lat: 59.9139, lon: 10.7522 }, { lat: 60.393, lon: 5.3242 })).toBeCloseTo(305, -0.5);
  expect(kmBetween({ lat: 70, lon: 25 }, { lat: 70, lon: 25 })).toBe(0);
});

test('The map link has a pin at the station', () => {
  expect(mapLink(stationCalled('drammen-politistasjon'))).toBe(
    'https://www.openstreetmap.org/?mlat=59.74256&mlon=10.19617#map=17/59.74256/10.19617',
  );
});
