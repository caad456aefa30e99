import { areaAround } from '../../domain/places/area-around.ts';
import { roundedPosition } from '../../domain/places/rounded-position.ts';
import { places } from './world.ts';

test.each([
  ['Finse, in the mountains', 60.6, 7.5, 'Ulvik'],
  ['Finnmarksvidda', 69.2, 23.8, 'Kautokeino'],
  ['Ny-Ålesund', 78.92, 11.93, 'Svalbard'],
  ['Kvitøya', 80.1, 32.5, 'Svalbard'],
  ['Jan Mayen', 70.99, -8.5, 'Jan Mayen'],
  ['Strömstad, close behind the border', 58.94, 11.17, 'Hvaler'],
])('%s belongs to Norway', (_name, lat, lon, municipality) => {
  expect(areaAround(places, { lat, lon })?.municipality.name).toBe(municipality);
});

test.each([
  ['Paris', 48.857, 2.352],
  ['Gothenburg', 57.7, 11.97],
  ['Kiruna', 67.85, 20.2],
  ['Murmansk', 68.97, 33.08],
  ['the middle of the world', 0, 0],
  ['the South Pole', -90, 0],
])('%s does not', (_name, lat, lon) => {
  expect(areaAround(places, { lat, lon })).toBeUndefined();
});

test('a position is kept to three decimals', () => {
  expect(roundedPosition({ lat: 59.913_868_8, lon: -10.752_5 })).toEqual({ lat: 59.914, lon: -10.752 });
});
